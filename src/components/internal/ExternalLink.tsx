import { safeUrl } from '../../core/safeUrl.js';
import { Icon } from './Icon.js';
import { slot, type ClassNames } from './slot.js';

interface ExternalLinkProps {
  url: string;
  note: string;
  classNames: ClassNames | null | undefined;
}

/** The host and the file name: enough to recognise an address that is often a hundred characters long. */
function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const file = pathname.split('/').filter(Boolean).at(-1);
  return file === undefined ? host : `${host}/…/${file}`;
}

/** A link to somebody else's server: a new tab that is told nothing about the page it came from. */
export function ExternalLink({ url, note, classNames }: ExternalLinkProps) {
  const href = safeUrl(url);
  if (href === null) return null;
  return (
    // An address runs left to right in every language.
    <a {...slot('task-details-link', classNames)} dir="ltr" href={href} target="_blank" rel="noreferrer">
      {shortAddress(href)} <Icon name="external" slot="task-details-link-icon" classNames={classNames} />
      <span {...slot('task-details-link-note', classNames)}>{note}</span>
    </a>
  );
}
