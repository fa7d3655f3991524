import { readAnswer } from '../client/readAnswer.js';
import { readRecordInfo } from '../client/readRecordInfo.js';
import { downloadName } from '../core/downloadName.js';
import { attachmentHeader } from './attachmentHeader.js';
import { guardBodyShape } from './guardBodyShape.js';
import { guardCallback } from './guardCallback.js';
import { guardContentType } from './guardContentType.js';
import { guardInput } from './guardInput.js';
import { guardMethod } from './guardMethod.js';
import { guardOrigin } from './guardOrigin.js';
import { guardOwner } from './guardOwner.js';
import { guardPath } from './guardPath.js';
import { guardQuery } from './guardQuery.js';
import { guardResultType } from './guardResultType.js';
import { guardResultUrl } from './guardResultUrl.js';
import { guardTaskIds } from './guardTaskIds.js';
import { guardUser } from './guardUser.js';
import { pickKnownFields } from './pickKnownFields.js';
import { readRepeatKey } from './readRepeatKey.js';
import { redactKey } from './redactKey.js';
import { toRecordBody } from './toRecordBody.js';
import { upstreamRefusal } from './upstreamRefusal.js';

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
