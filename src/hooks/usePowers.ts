'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { AlephPower } from '../browser/AlephPower.js';
import type { AlephPolling } from '../core/AlephPolling.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';

interface Powered {
  client: AlephTaskReader;
  polling?: AlephPolling | undefined;
  history?: AlephPower | undefined;
  tabs?: AlephPower | undefined;
  events?: AlephPower | undefined;
}

/**
 * The client with the powers around it, connected while mounted. Tabs stand outside the event stream: of all tabs only the one that reads
 * for the others holds a stream.
 */
export function usePowers(
  queryClient: QueryClient | undefined,
  { client, polling, history, tabs, events }: Powered,
): AlephTaskReader {
  const powered = useMemo(
    () => [events, tabs, history].reduce((inner, power) => power?.wrap?.(inner) ?? inner, client),
    [client, history, tabs, events],
  );
  useEffect(() => {
    if (!queryClient) return undefined;
    const host = { queryClient, client: powered, polling };
    const stops = [events, tabs, history].map((power) => power?.connect?.(host));
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [queryClient, powered, polling, history, tabs, events]);
  return powered;
}
