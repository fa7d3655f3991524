'use client';
import { QueryClientContext } from '@tanstack/react-query';
import { useContext, useMemo, type ReactNode } from 'react';
import type { AlephHistory } from '../browser/history/AlephHistory.js';
import type { AlephPower } from '../browser/AlephPower.js';
import type { AlephLabels } from '../core/AlephLabels.js';
import { resolvePolling, type AlephPolling } from '../core/AlephPolling.js';
import type { SettledAlephTask, SucceededAlephTask } from '../core/AlephTask.js';
import type { DeepPartial } from '../core/DeepPartial.js';
import type { TaskMedia } from '../core/TaskMedia.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';
import { checkTaskReader } from '../query/checkTaskReader.js';
import { AlephContext } from './AlephContext.js';
import { usePowers } from './usePowers.js';
import { useSettledTasks } from './useSettledTasks.js';

export interface AlephProviderProps {
  /** From `createAlephClient`. Create it once, outside the component; on a server, once per request. */
  client: AlephTaskReader;
  /** Words of every connected component below, as far as they differ from the English ones. */
  labels?: DeepPartial<AlephLabels> | undefined;
  /** BCP 47 tag for times and numbers. Default: that of the labels. */
  locale?: string | undefined;
  /** Polling of every hook below that does not say otherwise. */
  polling?: AlephPolling | undefined;
  /**
   * Where a result is downloaded from: a route of yours that answers with `Content-Disposition: attachment`. Null for no download; anything
   * that is no safe URL, for the default: the shown video itself, by script. A new function is a new answer, so keep one.
   */
  downloadUrl?: ((task: SucceededAlephTask) => string | null | undefined) | undefined;
  /** Your own permanent copy of a result, shown in place of the provider's, which is dropped after 14 days. Keep one function, as above. */
  resolveMedia?: ((task: SucceededAlephTask) => TaskMedia | null | undefined) | undefined;
  /**
   * Called once for each task seen to end, however many components follow it. With a `history`, once per browser, and also for one that ended
   * while no page was open.
   */
  onSettled?: ((task: SettledAlephTask) => void) | undefined;
  /** From `createAlephHistory`: remembers this user's tasks across reloads. Create it once, outside the component, as each power. */
  history?: AlephHistory | undefined;
  /** From `createAlephTabs`: one poller, and one event stream, for all tabs of a browser. */
  tabs?: AlephPower | undefined;
  /** From `createAlephEvents`: your server tells of changes, and polling rests. */
  events?: AlephPower | undefined;
  children?: ReactNode;
}

/**
 * Hands the client, the words and the defaults to the hooks and connected components below. Renders no DOM of its own; needs a
 * `QueryClientProvider` above.
 *
 * @throws AlephError `configuration` when `client` is no client.
 */
export function AlephProvider(props: AlephProviderProps) {
  const { labels, locale, downloadUrl, resolveMedia, onSettled, history, children } = props;
  checkTaskReader(props.client, '<AlephProvider>');
  const queryClient = useContext(QueryClientContext);
  // By value: an object written in place must neither render everything below nor connect the powers anew.
  const { intervalMs, timeoutMs, whenHidden } = resolvePolling(props.polling);
  const polling = useMemo(() => ({ intervalMs, timeoutMs, whenHidden }), [intervalMs, timeoutMs, whenHidden]);
  const client = usePowers(queryClient, { ...props, polling });
  useSettledTasks(queryClient, client.scope, onSettled, history);
  const config = useMemo(
    () => ({
      ...{ client, polling, history, downloadUrl, resolveMedia },
      labels: locale === undefined ? labels : { ...labels, locale },
    }),
    [client, labels, locale, polling, history, downloadUrl, resolveMedia],
  );
  return <AlephContext.Provider value={config}>{children}</AlephContext.Provider>;
}
