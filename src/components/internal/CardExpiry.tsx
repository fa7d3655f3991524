'use client';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { formatDate, isoDate } from '../../core/formatDate.js';
import { formatRelativeTime } from '../../core/formatRelativeTime.js';
import { retentionDays, taskExpiry } from '../../core/taskExpiry.js';
import { slot, type ClassNames } from './slot.js';
import { useClock } from './useClock.js';

interface CardExpiryProps {
  expiresAt: number | null;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** For how long the result is kept. Before mount, and when the end is not known, as a number of days. */
export function CardExpiry({ expiresAt, labels, classNames }: CardExpiryProps) {
  const until = isoDate(expiresAt) === null ? null : expiresAt;
  const expiry = useClock((now) => (until === null ? null : taskExpiry(until, now)));
  const { card, locale } = labels;
  const words = () => {
    if (expiry === null) return card.availableFor(retentionDays);
    if (expiry === 'expired') return card.expired;
    if (expiry === 'available')
      return card.availableUntil(formatDate(until, locale, { day: 'numeric', month: 'short' }));
    return card.expiresSoon(formatRelativeTime(expiry, locale));
  };
  return (
    <span
      {...slot('task-card-expiry', classNames)}
      data-state={typeof expiry === 'number' ? 'soon' : (expiry ?? 'available')}
    >
      {words()}
    </span>
  );
}
