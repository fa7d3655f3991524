export type { AlephEventsOptions } from '../browser/events/AlephEventsOptions.js';
export type { AlephHistory, AlephHistoryEntry, HistorySubmission } from '../browser/history/AlephHistory.js';
export type { AlephHost, AlephPower } from '../browser/AlephPower.js';
export type {
  AlephNotificationPermission,
  AlephNotifications,
  NotificationHost,
} from '../browser/notifications/AlephNotifications.js';
export type {
  AlephNotificationsOptions,
  NotificationMaker,
} from '../browser/notifications/AlephNotificationsOptions.js';
export { createAlephEvents, type AlephEvents } from '../browser/events/createAlephEvents.js';
export { createAlephTabs, type AlephTabs, type AlephTabsOptions } from '../browser/tabs/createAlephTabs.js';
export type { HistoryStorage } from '../browser/history/HistoryStorage.js';
export type { PageLife } from '../browser/tabs/PageLife.js';
export type { OpenTabChannel, TabChannel } from '../browser/tabs/TabChannel.js';
export { GenerateForm, type GenerateFormProps } from '../components/GenerateForm.js';
export type { SubmitOptions } from '../components/form/SubmitOptions.js';
export type { UploadOptions, UploadSource } from '../components/form/useUpload.js';
export { TaskCard, type TaskCardProps, type TaskCardState } from '../components/TaskCard.js';
export { TaskDetails, type TaskDetailsProps } from '../components/TaskDetails.js';
export { TaskError, type TaskErrorProps } from '../components/TaskError.js';
export { TaskList, type TaskListItem, type TaskListProps } from '../components/TaskList.js';
export { TaskProgress, type TaskProgressProps } from '../components/TaskProgress.js';
export { TaskThumbnail, type TaskThumbnailProps } from '../components/TaskThumbnail.js';
export { TaskVideo, type TaskVideoProps } from '../components/TaskVideo.js';
export type { ClassNames } from '../components/internal/slot.js';
export type { TaskListFilter } from '../components/internal/taskListFilters.js';
export type { AlephSlot } from '../components/internal/slots.js';
export { AlephGenerateForm, type AlephGenerateFormProps } from '../connected/AlephGenerateForm.js';
export { AlephTaskCard, type AlephTaskCardProps } from '../connected/AlephTaskCard.js';
export { AlephTaskList, type AlephTaskListProps } from '../connected/AlephTaskList.js';
export type { AlephSubmission } from '../core/AlephSubmission.js';
export type { AlephFormLabels } from '../core/AlephFormLabels.js';
export type { AlephNotificationLabels } from '../core/AlephNotificationLabels.js';
export type { AlephLabels, AlephMessage } from '../core/AlephLabels.js';
export { defaultLabels } from '../core/defaultLabels.js';
export type { PartialAlephLabels } from '../core/mergeLabels.js';
export type { TaskMedia } from '../core/TaskMedia.js';
export type { AlephConnection, AlephPhase } from '../core/taskPhase.js';
export type { TypicalRange } from '../core/TypicalRange.js';
export { AlephProvider, type AlephProviderProps } from '../hooks/AlephProvider.js';
export {
  useAlephGenerate,
  type UseAlephGenerateOptions,
  type UseAlephGenerateResult,
} from '../hooks/useAlephGenerate.js';
export { useAlephHistory } from '../hooks/useAlephHistory.js';
export {
  useAlephNotifications,
  type UseAlephNotificationsOptions,
  type UseAlephNotificationsResult,
} from '../hooks/useAlephNotifications.js';
export { useAlephTask, type UseAlephTaskOptions, type UseAlephTaskResult } from '../hooks/useAlephTask.js';
export { useAlephTasks, type AlephTasksEntry, type UseAlephTasksOptions } from '../hooks/useAlephTasks.js';
export {
  useAlephVideoGeneration,
  type AlephGeneration,
  type UseAlephVideoGenerationOptions,
  type UseAlephVideoGenerationResult,
} from '../hooks/useAlephVideoGeneration.js';
export type { AlephSubmitOptions } from '../hooks/useSubmit.js';
export { alephKeys, type AlephTaskKey } from '../query/alephKeys.js';
export {
  alephTaskOptions,
  type AlephTaskOptions,
  type AlephTaskOptionsInput,
} from '../query/alephTaskOptions.js';
export type { AlephTaskReader } from '../query/AlephTaskReader.js';
export { createAlephHistory, type AlephHistoryOptions } from '../browser/history/createAlephHistory.js';
export { createAlephNotifications } from '../browser/notifications/createAlephNotifications.js';
export * from './client.js';
