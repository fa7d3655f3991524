import { useAlephTask } from '../../src/hooks/useAlephTask.js';

/** What `useAlephTask` returns, as JSON: all of it but the functions and react-query's own result. */
export function LiveResult({ taskId }: { taskId: string | null }) {
  const { phase, task, error, connection } = useAlephTask(taskId);
  const shown = { phase, connection, error: error && { code: error.code, message: error.message }, task };
  return (
    <pre className="stage-json" role="log" aria-label="Result of useAlephTask" tabIndex={0}>
      {JSON.stringify(shown, null, 2)}
    </pre>
  );
}
