import { useLayoutEffect } from 'react';

interface PageStylesProps {
  /** Comes before every other stylesheet: the place for the order of layers. */
  first?: string;
  /** Comes after the package's. */
  last: string;
}

/** The stylesheets of the app around a story, for as long as the story shows. */
export function PageStyles({ first = '', last }: PageStylesProps) {
  useLayoutEffect(() => {
    const [before, after] = [first, last].map((text) => {
      const element = document.createElement('style');
      element.textContent = text;
      return element;
    }) as [HTMLStyleElement, HTMLStyleElement];
    document.head.prepend(before);
    document.head.append(after);
    return () => {
      before.remove();
      after.remove();
    };
  }, [first, last]);
  return null;
}
