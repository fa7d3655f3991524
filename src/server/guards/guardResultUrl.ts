import { isLocalHost } from '../../core/isLocalHost.js';
import { safeUrl } from '../../core/safeUrl.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/**
 * The address of a result, if a server may fetch it: https, and one of the app's hosts or, without a list, a public name. An address in
 * numbers is never a public name, so that no record can lead this server into its own network; names that resolve into it are the
 * network's to block, or a list's.
 */
export function guardResultUrl(value: string, resultHosts: readonly string[] | null): URL {
  const href = safeUrl(value);
  const url = href === null ? null : new URL(href);
  if (url && (resultHosts ? isListed(url, resultHosts) : isPublic(url)) && !url.username && !url.password)
    return url;
  throw new ProxyRefusal('result', {
    httpStatus: 502,
    code: null,
    message: 'The result may not be fetched.',
  });
}

function isListed({ host, hostname, protocol }: URL, resultHosts: readonly string[]): boolean {
  // http on this machine is what an emulator serves its clips over.
  return resultHosts.includes(host) && (protocol === 'https:' || isLocalHost(hostname));
}

/** Not an address in numbers (`URL` writes all forms of IPv4 with dots), not a single label, none of the names of private networks. */
function isPublic({ hostname, protocol }: URL): boolean {
  const name = hostname.replace(/\.$/, '');
  const isNumeric = name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
  const isPrivateName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|arpa)$/.test(
    name,
  );
  return protocol === 'https:' && name.includes('.') && !isNumeric && !isPrivateName;
}
