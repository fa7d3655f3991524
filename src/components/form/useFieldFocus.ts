'use client';
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Moves the focus once React has shown what goes with it: a field in a closed part of the form can take it only then. */
export function useFieldFocus(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const [target, setTarget] = useState<{ selector: string } | null>(null);
  useEffect(() => {
    if (target) root.current?.querySelector<HTMLElement>(target.selector)?.focus();
  }, [root, target]);
  return useCallback((selector: string) => {
    setTarget({ selector });
  }, []);
}
