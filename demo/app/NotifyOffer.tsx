import { useState } from 'react';
import type { AlephLabels, UseAlephNotificationsResult } from 'react-aleph';

interface NotifyOfferProps extends UseAlephNotificationsResult {
  words: AlephLabels;
}

/** Where the videos are kept, and the offer to tell of their ends. It is gone once it was answered, and says what the answer means. */
export function NotifyOffer({ permission, isOffered, request, words }: NotifyOfferProps) {
  const [wasAsked, setWasAsked] = useState(false);
  const answer =
    wasAsked && (permission === 'granted' || permission === 'denied')
      ? words.notification?.[permission]
      : undefined;
  return (
    <div className="offer">
      <p className="hint" role="status" lang={answer && words.locale} dir={answer && 'auto'}>
        {answer ?? 'Kept in this browser: reload, or come back later.'}
      </p>
      {isOffered && (
        <button
          type="button"
          className="chip"
          lang={words.locale}
          dir="auto"
          onClick={() => {
            setWasAsked(true);
            void request();
          }}
        >
          {words.notification?.offer}
        </button>
      )}
    </div>
  );
}
