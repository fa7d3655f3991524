import { useLayoutEffect, useRef, useState } from 'react';
import { contrastOf } from './contrastOf.js';
import { contrastPairs } from './contrastPairs.js';
import { FactTable } from './FactTable.js';

const themes = ['light', 'dark'];

/** The contrast of every pair of tokens in both themes, measured in the reader's own browser. */
export function ContrastTable() {
  const probe = useRef<HTMLSpanElement>(null);
  const [rows, setRows] = useState<(readonly [string, string, ...string[]])[]>([]);
  useLayoutEffect(() => {
    const element = probe.current;
    if (!element) return;
    setRows(
      contrastPairs.map((pair) => {
        const measured = themes.map((theme) => {
          element.dataset['alephTheme'] = theme;
          return contrastOf(pair, element).toFixed(1);
        });
        return [pair.what, String(pair.least), ...measured] as const;
      }),
    );
  }, []);
  return (
    <>
      <span ref={probe} hidden />
      <FactTable isProse head={['pair', 'at least', ...themes]} rows={rows} />
    </>
  );
}
