'use client';
import { useEffect, useState } from 'react';

/** `value` once it has been the same for `ms`: nobody's half-typed address is asked for anything. The first one counts at once. */
export function useSettledValue<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [value, ms]);
  return settled;
}
