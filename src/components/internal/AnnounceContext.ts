'use client';
import { createContext } from 'react';

/** Says something through the live region of the surrounding card; null outside of one, where a part brings its own. */
export const AnnounceContext = createContext<((message: string) => void) | null>(null);
