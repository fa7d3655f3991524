import { readAnswer } from '../client/readAnswer.js';
import { readRecordInfo } from '../client/readRecordInfo.js';
import { downloadName } from '../core/downloadName.js';
import { attachmentHeader } from './routes/attachmentHeader.js';
import { guardBodyShape } from './guards/guardBodyShape.js';
import { guardCallback } from './guards/guardCallback.js';
import { guardContentType } from './guards/guardContentType.js';
import { guardInput } from './guards/guardInput.js';
import { guardMethod } from './guards/guardMethod.js';
import { guardOrigin } from './guards/guardOrigin.js';
import { guardOwner } from './guards/guardOwner.js';
import { guardPath } from './guards/guardPath.js';
import { guardQuery } from './guards/guardQuery.js';
import { guardResultType } from './guards/guardResultType.js';
import { guardResultUrl } from './guards/guardResultUrl.js';
import { guardTaskIds } from './guards/guardTaskIds.js';
import { guardUser } from './guards/guardUser.js';
import { pickKnownFields } from './guards/pickKnownFields.js';
import { readRepeatKey } from './guards/readRepeatKey.js';
import { redactKey } from './upstream/redactKey.js';
import { toRecordBody } from './upstream/toRecordBody.js';
import { upstreamRefusal } from './refusals/upstreamRefusal.js';

/**
 * Everything that protects the key and the money, in the order in which a request meets it. One record, so that the table of attacks can
 * switch off one at a time and show that just this one stands in an attack's way.
 */
export const proxyDefences = {
  guardPath,
  guardMethod,
  guardOrigin,
  guardUser,
  guardQuery,
  guardTaskIds,
  guardOwner,
  guardContentType,
  readRepeatKey,
  guardBodyShape,
  pickKnownFields,
  guardInput,
  redactKey,
  readAnswer,
  upstreamRefusal,
  readRecord: readRecordInfo,
  toRecordBody,
  guardCallback,
  guardResultUrl,
  guardResultType,
  downloadName,
  attachmentHeader,
  bodyLimits: { mostBytes: 64 * 1024, timeoutMs: 10_000 },
  /** Bytes of an upstream answer. */
  mostAnswerBytes: 1024 * 1024,
  /** Of everything upstream: a redirect would carry the key, or the request, to a place that nobody chose. */
  redirect: 'error' as RequestRedirect,
  /** Of every answer. */
  headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as Readonly<
    Record<string, string>
  >,
  /** Of every event stream; the last is for nginx, which otherwise keeps events until it has many. */
  eventHeaders: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } as Readonly<
    Record<string, string>
  >,
  /** Of every download: whatever the bytes are, a browser saves them and runs nothing. */
  downloadHeaders: { 'content-type': 'video/mp4', 'content-security-policy': 'sandbox' } as Readonly<
    Record<string, string>
  >,
};

export type ProxyDefences = typeof proxyDefences;
