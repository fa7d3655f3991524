import { useState } from 'react';

/** A command, and a button that copies it. */
export function CopyLine({ text }: { text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="copy-line">
      <code>{text}</code>
      <button
        type="button"
        aria-label={`Copy: ${text}`}
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setIsCopied(true);
          });
        }}
      >
        {isCopied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}
