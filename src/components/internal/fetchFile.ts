interface FetchFileOptions {
  signal: AbortSignal;
  /** Whole percent, each once; never called when the size is not known. */
  onPercent: (percent: number) => void;
}

/**
 * A file as a blob; `'refused'` when its server lets no page read it (or cannot be reached: a browser tells no difference), `'failed'`
 * when it answered with something else than the file or stopped on the way.
 */
export async function fetchFile(
  url: string,
  options: FetchFileOptions,
): Promise<Blob | 'refused' | 'failed'> {
  const { signal, onPercent } = options;
  let response;
  try {
    // The player may have cached an answer without CORS headers, which a browser would refuse to give to a script.
    response = await fetch(url, { signal, cache: 'no-store', referrerPolicy: 'no-referrer' });
  } catch {
    return navigator.onLine ? 'refused' : 'failed';
  }
  const { ok, headers, body } = response;
  const type = headers.get('content-type') ?? 'video/mp4';
  // A page in place of the file: a sign-in, or an app's own "not found".
  if (!ok || !body || /^(text|application\/json)/.test(type)) return 'failed';
  // A compressed answer is longer than it says.
  const size = headers.has('content-encoding') ? NaN : Number(headers.get('content-length'));
  try {
    const chunks: BlobPart[] = [];
    const reader = body.getReader();
    let [received, percent] = [0, -1];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(chunks, { type });
      chunks.push(value);
      received += value.length;
      const now = Math.floor((100 * received) / size);
      if (now > percent && now <= 100) onPercent((percent = now));
    }
  } catch {
    return 'failed';
  }
}
