'use client';
import { useState } from 'react';

/** The value of an earlier render for as long as it says the same: an object written in place must not re-render a thousand rows. */
export function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
