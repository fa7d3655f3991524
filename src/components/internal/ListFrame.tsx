'use client';
import {
  forwardRef,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
} from 'react';
import { mergeLabels, type PartialAlephLabels } from '../../core/mergeLabels.js';
import type { TaskListEntry } from '../../core/TaskListEntry.js';
import { resolveTypicalRange, type TypicalRange } from '../../core/TypicalRange.js';
import { languageOf } from './languageOf.js';
import { ListFilter } from './ListFilter.js';
import { ListItems, type RenderRow } from './ListItems.js';
import { ListMessage } from './ListMessage.js';
import { newestFirst } from './newestFirst.js';
import { slot, type ClassNames } from './slot.js';
import { filterOf, taskListFilters, type TaskListFilter } from './taskListFilters.js';
import { useFocusKeeper } from './useFocusKeeper.js';
import { useSame } from './useSame.js';
import { useTaskCounts } from './useTaskCounts.js';

/** What every list takes, wherever its tasks come from. */
export interface ListFrameOptions extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** `'rows'` (default) is one line a task, `'gallery'` a grid of pictures. The same elements, so that focus and place survive a change. */
  layout?: 'rows' | 'gallery' | undefined;
  /** Which tasks are shown, if the app keeps that itself. */
  filter?: TaskListFilter | undefined;
  /** Which tasks are shown at first. Default `'all'`. */
  defaultFilter?: TaskListFilter | undefined;
  /** The viewer chose another filter. */
  onFilterChange?: ((filter: TaskListFilter) => void) | undefined;
  /** True while it is not known yet which tasks there are: says so instead of "no videos". Default false. */
  isLoading?: boolean | undefined;
  /** The viewer opened a task, by click or Enter. Without it rows are no buttons. */
  onOpen?: ((taskId: string) => void) | undefined;
  /** The task that shows its whole card inside the list; null for none. Leave it out if tasks open elsewhere. */
  openId?: string | null | undefined;
  /** The task that the page shows elsewhere: its row is marked as the current one. */
  currentId?: string | null | undefined;
  /** How long such tasks usually take, `[fast, slow]` in milliseconds. Default `[120_000, 900_000]`: 2 to 15 minutes. */
  typicalMs?: TypicalRange | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot, those of the pictures and of the open card included. */
  classNames?: ClassNames | undefined;
}

interface ListFrameProps extends ListFrameOptions {
  entries: readonly TaskListEntry[];
  renderRow: RenderRow;
}

/** Order, filter and messages of a list. It knows only the entries: what a row shows is the row's own matter. */
export const ListFrame = forwardRef<HTMLElement, ListFrameProps>(function ListFrame(props, ref) {
  const { entries, renderRow, layout, filter, defaultFilter, onFilterChange, isLoading, ...behaviour } =
    props;
  const { onOpen, openId, currentId, typicalMs, labels, classNames, className, ...rest } = behaviour;
  const root = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
  useFocusKeeper(root);

  const words = mergeLabels(labels);
  const plain = useSame({ typicalMs: resolveTypicalRange(typicalMs), classNames });
  const looks = useMemo(() => ({ ...plain, labels: words }), [plain, words]);

  const [chosen, setChosen] = useState(defaultFilter);
  const wanted = filter ?? chosen;
  const shown = taskListFilters.find((each) => each === wanted) ?? 'all';
  const sorted = useMemo(() => newestFirst(entries), [entries]);
  const { counts, news } = useTaskCounts(entries, words);

  const isKnown = counts.all > 0;
  const state = isKnown ? (counts[shown] > 0 ? 'filled' : 'none') : isLoading ? 'loading' : 'empty';
  return (
    <section
      aria-label={words.list.title}
      {...languageOf(words)}
      {...rest}
      ref={root}
      {...slot('task-list', classNames, className)}
      data-state={state}
      data-layout={layout === 'gallery' ? layout : 'rows'}
    >
      {isKnown && (
        <ListFilter
          filter={shown}
          counts={counts}
          onChange={(next) => {
            setChosen(next);
            onFilterChange?.(next);
          }}
          {...looks}
        />
      )}
      {isKnown && (
        <ListItems
          entries={sorted}
          isShown={({ phase }) => shown === 'all' || filterOf[phase] === shown}
          openId={openId}
          currentId={currentId}
          onOpen={onOpen}
          looks={looks}
          renderRow={renderRow}
        />
      )}
      {state !== 'filled' && <ListMessage state={state} filter={shown} {...looks} />}
      <div {...slot('task-list-live', classNames)} role="status">
        {news}
      </div>
    </section>
  );
});
