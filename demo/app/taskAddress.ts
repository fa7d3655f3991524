const name = 'task';

/** The task that an address names: `?task=…`. */
export function readTaskId(search: string): string | undefined {
  const id = new URLSearchParams(search).get(name)?.trim();
  return id === '' ? undefined : id;
}

/** The address of a task. Everything else in it stays. */
export function withTaskId(address: string, taskId: string): string {
  const url = new URL(address);
  url.searchParams.set(name, taskId);
  return url.href;
}
