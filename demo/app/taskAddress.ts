const name = 'task';
const shownName = 'show';
const mostTasks = 50;

/** The task ids in an address, newest first, each once: `?task=…&task=…`. */
export function readTaskIds(search: string): string[] {
  const ids = new URLSearchParams(search).getAll(name).filter((id) => id !== '');
  return [...new Set(ids)].slice(0, mostTasks);
}

/** The task on stage: the one that `show=…` names, else the newest; undefined when there is none. */
export function readShownId(search: string): string | undefined {
  const ids = readTaskIds(search);
  return ids.find((id) => id === new URLSearchParams(search).get(shownName)) ?? ids[0];
}

/** The address with one more task in front, which is also the one on stage. Everything else in it stays. */
export function withTaskId(address: string, taskId: string): string {
  const url = new URL(address);
  const ids = readTaskIds(url.search);
  url.searchParams.delete(name);
  url.searchParams.delete(shownName);
  for (const id of [taskId, ...ids.filter((other) => other !== taskId)].slice(0, mostTasks))
    url.searchParams.append(name, id);
  return url.href;
}

/** The address with another of its tasks on stage. The newest needs no mention. */
export function withShownId(address: string, taskId: string): string {
  const url = new URL(address);
  if (readTaskIds(url.search)[0] === taskId) url.searchParams.delete(shownName);
  else url.searchParams.set(shownName, taskId);
  return url.href;
}
