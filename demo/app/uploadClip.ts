import type { UploadSource } from 'react-aleph';

/** Brings a clip to the dev server, by the one request of browsers that tells how far it is. */
export const uploadClip: UploadSource = (file, { signal, onProgress }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/uploads');
    request.setRequestHeader('content-type', file.type === '' ? 'video/mp4' : file.type);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(loaded / total);
    };
    request.onload = () => {
      const { path } = (request.response ?? {}) as { path?: string };
      if (path === undefined) reject(new Error(`The upload was answered with ${request.status}.`));
      else resolve(new URL(path, window.location.href).href);
    };
    request.onerror = () => {
      reject(new Error('The upload broke.'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(file);
  });
