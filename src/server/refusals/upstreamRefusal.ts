import type { AlephError } from '../../core/AlephError.js';
import { ProxyRefusal, type ProxyRefusalAnswer } from './ProxyRefusal.js';
import { unknownTask } from './unknownTask.js';

/**
 * A refusal of the provider's, as a page may have it. A wrong or spent key is this server's trouble, not the viewer's: it comes as
 * `configuration`, so that browsers stop asking and nobody is told to sign in; why, the console of this server says. The provider's own words
 * stay here.
 */
export function upstreamRefusal({ code, apiCode, message, retryAfterMs }: AlephError): ProxyRefusal {
  if (code === 'not_found') return unknownTask('upstream');
  const isOwn = isOwnTrouble(code, apiCode);
  if (isOwn) console.error(`react-aleph/server: ${message} Pages are told that this server is not set up.`);
  return new ProxyRefusal('upstream', {
    ...(isOwn ? ownTrouble : providersAnswer(apiCode)),
    ...(retryAfterMs === undefined
      ? {}
      : { headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) } }),
  });
}

const ownTrouble: ProxyRefusalAnswer = {
  httpStatus: 503,
  code: 500,
  reason: 'configuration',
  message: 'This server is not set up for the provider.',
};

function isOwnTrouble(code: AlephError['code'], apiCode: number | undefined): boolean {
  return code === 'unauthorized' || code === 'configuration' || apiCode === 433;
}

/** The provider's code keeps its meaning; HTTP says the same as far as it has a word for it. */
function providersAnswer(apiCode: number | undefined): ProxyRefusalAnswer {
  const isClientError = apiCode !== undefined && apiCode >= 400 && apiCode < 500 && apiCode !== 455;
  return {
    httpStatus: isClientError ? apiCode : 502,
    code: apiCode ?? null,
    message: 'The provider refused.',
  };
}
