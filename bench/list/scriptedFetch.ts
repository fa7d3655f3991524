const minuteMs = 60_000;

/**
 * The API for a list: the first `running` tasks have run for up to 15 minutes and go on, the rest were made one every ten minutes before and
 * are ready. Answers after 200 to 700 ms.
 */
export function scriptedFetch(taskIds: readonly string[], running: number) {
  const start = Date.now();
  const media = (name: string) => new URL(`/${name}`, location.href).href;
  const places = new Map(taskIds.map((taskId, index) => [taskId, index]));
  let count = 0;
  const answer = (taskId: string) => {
    const index = places.get(taskId) ?? 0;
    const isRunning = index < running;
    const record = {
      taskId,
      paramJson: JSON.stringify({ prompt: `A watercolour painting of the sea, take ${String(index)}` }),
      response: isRunning
        ? null
        : { taskId, resultVideoUrl: media('result.mp4'), resultImageUrl: media('thumbnail.jpg') },
      createTime: start - (isRunning ? (index % 15) * minuteMs : index * 10 * minuteMs),
      completeTime: isRunning ? null : start - index,
      successFlag: isRunning ? 0 : 1,
      errorCode: null,
      errorMessage: null,
    };
    return { code: 200, msg: 'success', data: record };
  };
  const fetch: typeof globalThis.fetch = (input) => {
    count += 1;
    const address = input instanceof Request ? input.url : String(input);
    const taskId = new URL(address, location.href).searchParams.get('taskId') ?? '';
    const latencyMs = 200 + ((count * 7919) % 500);
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve(Response.json(answer(taskId)));
      }, latencyMs);
    });
  };
  return { fetch, requests: () => count };
}
