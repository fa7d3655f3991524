import { ReactQueryDevtools } from '@tanstack/react-query-devtools';
import { AlephTaskCard } from 'react-aleph';

/** Tasks are ordinary queries, under keys that begin with `aleph`. */
export const App = ({ taskId }: { taskId: string }) => (
  <>
    <AlephTaskCard taskId={taskId} />
    <ReactQueryDevtools initialIsOpen />
  </>
);
