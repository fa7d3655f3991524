const name = 'task';
const mostTasks = 50;

/** The task ids in an address, newest first, each once: `?task=…&task=…`. */
export function readTaskIds(search: string): string[] {
  const ids = new URLSearchParams(search).getAll(name).filter((id) => id !== '');
  return [...new Set(ids)].slice(0, mostTasks);
}

/** The address with one more task in front. Everything else in it stays. */
export function withTaskId(address: string, taskId: string): string {
  const url = new URL(address);
  const ids = readTaskIds(url.search);
  url.searchParams.delete(name);
  for (const id of [taskId, ...ids.filter((other) => other !== taskId)].slice(0, mostTasks))
    url.searchParams.append(name, id);
  return url.href;
}
