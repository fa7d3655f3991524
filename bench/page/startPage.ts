import '../../src/styles/index.css';

/** What a page of the benches stands on: its root, its address, and the tasks that are named there (?tasks=a,b). */
export function startPage(): { root: Element; address: URLSearchParams; taskIds: string[] } {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no root.');
  const address = new URLSearchParams(location.search);
  return { root, address, taskIds: (address.get('tasks') ?? '').split(',').filter(Boolean) };
}
