'use client';
import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns about layout effects that are rendered on a server. */
export const useLayoutEffectOnClient = typeof window === 'undefined' ? useEffect : useLayoutEffect;
