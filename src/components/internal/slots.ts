/** Every `data-aleph-slot`, by the component that renders it; the first is its root. Public: for CSS, `classNames` and tests. */
export const slots = {
  TaskProgress: [
    'task-progress',
    'task-progress-track',
    'task-progress-bar',
    'task-progress-words',
    'task-progress-elapsed',
    'task-progress-typical',
    'task-progress-estimate',
  ],
  TaskVideo: [
    'task-video',
    'task-video-media',
    'task-video-track',
    'task-video-play',
    'task-video-play-icon',
    'task-video-note',
    'task-video-problem',
    'task-video-icon',
    'task-video-title',
    'task-video-hint',
    'task-video-action',
    'task-video-reload',
  ],
  TaskThumbnail: ['task-thumbnail', 'task-thumbnail-image', 'task-thumbnail-fallback', 'task-thumbnail-icon'],
  TaskError: [
    'task-error',
    'task-error-icon',
    'task-error-title',
    'task-error-hint',
    'task-error-action',
    'task-error-buttons',
    'task-error-retry',
    'task-error-details',
    'task-error-summary',
    'task-error-list',
    'task-error-row',
    'task-error-term',
    'task-error-value',
    'task-error-message',
    'task-error-text',
    'task-error-copy',
    'task-error-copy-icon',
    'task-error-copy-status',
  ],
  TaskDetails: [
    'task-details',
    'task-details-list',
    'task-details-row',
    'task-details-term',
    'task-details-value',
    'task-details-text',
    'task-details-link',
    'task-details-link-icon',
    'task-details-link-note',
    'task-details-time',
    'task-details-copy',
    'task-details-copy-icon',
    'task-details-copy-status',
  ],
  TaskCard: [
    'task-card',
    'task-card-layout',
    'task-card-media',
    'task-card-progress',
    'task-card-source',
    'task-card-skeleton',
    'task-card-skeleton-icon',
    'task-card-stalled',
    'task-card-stalled-icon',
    'task-card-stalled-title',
    'task-card-stalled-hint',
    'task-card-stalled-action',
    'task-card-buttons',
    'task-card-wait',
    'task-card-check',
    'task-card-retry',
    'task-card-connection',
    'task-card-connection-icon',
    'task-card-body',
    'task-card-header',
    'task-card-status',
    'task-card-status-icon',
    'task-card-age',
    'task-card-prompt',
    'task-card-footer',
    'task-card-expiry',
    'task-card-download',
    'task-card-download-icon',
    'task-card-details',
    'task-card-summary',
    'task-card-live',
  ],
  TaskList: [
    'task-list',
    'task-list-filters',
    'task-list-filter',
    'task-list-count',
    'task-list-items',
    'task-list-item',
    'task-list-picture',
    'task-list-prompt',
    'task-list-note',
    'task-list-status',
    'task-list-status-icon',
    'task-list-age',
    'task-list-card',
    'task-list-message',
    'task-list-message-title',
    'task-list-message-hint',
    'task-list-live',
  ],
  TaskComparison: [
    'task-comparison',
    'task-comparison-stage',
    'task-comparison-side',
    'task-comparison-tag',
    'task-comparison-wipe',
    'task-comparison-line',
    'task-comparison-hold',
    'task-comparison-reload',
    'task-comparison-bar',
    'task-comparison-toggle',
    'task-comparison-position',
    'task-comparison-views',
    'task-comparison-view',
    'task-comparison-sound',
    'task-comparison-speed',
    'task-comparison-option',
    'task-comparison-fullscreen',
    'task-comparison-icon',
  ],
} as const satisfies Record<string, readonly string[]>;

type SlotsOf<Component extends keyof typeof slots> = (typeof slots)[Component][number];

export type TaskProgressSlot = SlotsOf<'TaskProgress'>;
export type TaskVideoSlot = SlotsOf<'TaskVideo'>;
export type TaskThumbnailSlot = SlotsOf<'TaskThumbnail'>;
export type TaskErrorSlot = SlotsOf<'TaskError'>;
export type TaskDetailsSlot = SlotsOf<'TaskDetails'>;
/** Pictures, notes and the play button are those of `TaskVideo`. */
export type TaskComparisonSlot =
  | SlotsOf<'TaskComparison'>
  | 'task-video-media'
  | 'task-video-note'
  | 'task-video-play'
  | 'task-video-play-icon';
/** A card takes classes for its own slots and for those of the components inside it. */
export type TaskCardSlot =
  SlotsOf<'TaskCard'> | TaskProgressSlot | TaskVideoSlot | TaskErrorSlot | TaskDetailsSlot;

export type AlephSlot = TaskCardSlot | TaskThumbnailSlot | SlotsOf<'TaskList'> | SlotsOf<'TaskComparison'>;
