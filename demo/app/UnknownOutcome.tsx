import type { AlephHistoryEntry } from 'react-aleph';

interface UnknownOutcomeProps {
  entry: AlephHistoryEntry;
  onForget: (key: string) => void;
}

/** A submission whose answer was never seen. It has no id, so there is nothing to follow, but it must not be forgotten by itself. */
export function UnknownOutcome({ entry, onForget }: UnknownOutcomeProps) {
  return (
    <div className="unknown">
      <p>
        <strong>No answer came:</strong> “{entry.params?.prompt ?? 'a video'}” may be in the making, and paid
        for. The same input again, with the same key, is the same video.
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          onForget(entry.key);
        }}
      >
        Forget
      </button>
    </div>
  );
}
