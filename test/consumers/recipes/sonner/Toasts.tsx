import { useAlephTask } from 'react-aleph';
import { toast, Toaster } from 'sonner';

/** Says when a task ends, on whatever page its viewer is by then. */
export function TaskToasts({ taskId }: { taskId: string }) {
  useAlephTask(taskId, {
    onSucceeded: () => toast.success('Your video is ready', { id: taskId }),
    onFailed: ({ failure }) => toast.error(`The video failed: ${failure.reason}`, { id: taskId }),
  });
  return <Toaster />;
}
