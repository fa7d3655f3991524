import { envelopeSchema } from '../../client/envelopeSchema.js';
import { generatedSchema } from '../../client/generatedSchema.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { askUpstream } from '../upstream/askUpstream.js';
import { jsonResponse } from './jsonResponse.js';
import type { ProxyCall, ProxyContext } from '../ProxyContext.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { readBody } from '../guards/readBody.js';
import { recordOwner } from './recordOwner.js';

/** `POST {basePath}/generate`: submits once per call, and once per `Idempotency-Key` of a user. */
export async function answerGenerate<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  { request, user, userId }: ProxyCall<User>,
): Promise<Response> {
  const { defences, submissions, rate, known, callBackUrl, protocol, emit, waitUntil } = context;
  defences.guardContentType(request.headers);
  const key = defences.readRepeatKey(request.headers);
  const text = await readBody(request, defences.bodyLimits);
  const input = defences.pickKnownFields(defences.guardBodyShape(text));
  defences.guardInput(input);

  const body = JSON.stringify(protocol.toBody(callBackUrl === undefined ? input : { ...input, callBackUrl }));
  const submit = async () => {
    await rate.take(userId);
    const taskId = await submitUpstream(context, body);
    await known.add(taskId);
    await recordOwner(context, user, taskId);
    return taskId;
  };
  const { outcome, isRepeat } =
    key === null
      ? { outcome: submit(), isRepeat: false }
      : await submissions.once({ userId, key, input: body }, submit);
  // A runtime that ends with the viewer's connection would end before what was paid for is written down.
  waitUntil(outcome);
  if (isRepeat) emit({ type: 'repeat', taskId: await outcome.catch(() => null) });
  return jsonResponse(
    { code: 200, msg: 'success', data: { taskId: await outcome } },
    { headers: defences.headers },
  );
}

/** Not under the page's own signal: what was paid for is recorded even if the viewer has left. */
async function submitUpstream<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  body: string,
): Promise<string> {
  const { emit, protocol } = context;
  try {
    const answer = await askUpstream(context, { address: protocol.routes.generate, body });
    const taskId = generatedSchema(envelopeSchema(answer.body)?.data)?.taskId;
    if (!taskId)
      throw new ProxyRefusal('upstream', {
        httpStatus: 502,
        code: null,
        message: 'The answer holds no task id.',
      });
    emit({ type: 'submit', taskId, httpStatus: 200 });
    return taskId;
  } catch (error) {
    emit({
      type: 'submit',
      taskId: null,
      httpStatus: error instanceof ProxyRefusal ? error.answer.httpStatus : 500,
    });
    throw error;
  }
}
