import { useEffect } from 'react';
import { useAlephTasks } from 'react-aleph';

/** Says in the tab's name how many videos are in the making, for whoever looks at another tab. */
export function usePageTitle(taskIds: readonly string[]): void {
  const running = useAlephTasks(taskIds).filter(({ phase }) => phase === 'processing').length;
  useEffect(() => {
    document.title = running === 0 ? 'Aleph Studio' : `(${running}) Aleph Studio`;
  }, [running]);
}
