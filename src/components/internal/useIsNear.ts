'use client';
import { useEffect, useState, type RefObject } from 'react';

/** How far ahead of the viewer, so that what scrolls into view is there. */
const margin = '50%';

/** Whether an element has come near the viewport since `isAsked`; never, where the browser cannot tell. */
export function useIsNear(element: RefObject<Element | null>, isAsked: boolean): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!isAsked || isNear || !element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element, isAsked, isNear]);
  return isNear;
}
