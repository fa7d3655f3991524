/** Longer than any browser takes to begin reading an object URL. */
const revokeAfterMs = 30_000;

/** Hands a file to the browser's own downloads. Only blobs and addresses of the page's own origin keep the name. */
export function saveFile(file: Blob | string, name: string): void {
  const url = typeof file === 'string' ? file : URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  if (url === file) return;
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, revokeAfterMs);
}
