import { act, render } from '@testing-library/react';
import { createRef, StrictMode, type ComponentType, type RefAttributes } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { GenerateForm } from '../../src/components/GenerateForm.js';
import { slots } from '../../src/components/internal/slots.js';
import { TaskCard } from '../../src/components/TaskCard.js';
import { TaskComparison } from '../../src/components/TaskComparison.js';
import { TaskDetails } from '../../src/components/TaskDetails.js';
import { TaskError } from '../../src/components/TaskError.js';
import { TaskList } from '../../src/components/TaskList.js';
import { TaskProgress } from '../../src/components/TaskProgress.js';
import { TaskThumbnail } from '../../src/components/TaskThumbnail.js';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { AlephError } from '../../src/core/AlephError.js';
import { failed, now, processing, succeeded } from './samples.js';
import { stubMedia } from './stubMedia.js';
import { fakeClock } from './fakeClock.js';
import { found } from './found.js';

type AnyProps = Record<string, unknown>;
type AnyComponent = ComponentType<AnyProps & RefAttributes<HTMLElement>>;

const press = () => undefined;
const buttons = { onRetry: press, onCheckNow: press, onKeepWaiting: press };
const error = new AlephError('rate_limited', 'secret for developers', { apiCode: 429, taskId: 'task-1' });

/** Each component, with the props that show all of its slots. */
const components: [keyof typeof slots, ComponentType<never>, AnyProps[]][] = [
  ['TaskProgress', TaskProgress, [{ createdAt: processing.createdAt }]],
  [
    'TaskVideo',
    TaskVideo,
    [
      {
        src: succeeded.videoUrl,
        title: 'A video',
        tracks: [{ src: '/a.vtt', srcLang: 'en', label: 'English' }],
      },
      { src: 'javascript:alert(1)', title: 'A video' },
    ],
  ],
  [
    'TaskThumbnail',
    TaskThumbnail,
    [
      { src: succeeded.thumbnailUrl, alt: 'A picture' },
      { src: null, alt: 'A picture' },
    ],
  ],
  ['TaskError', TaskError, [{ failure: failed('content_policy').failure, onRetry: press }, { error }]],
  ['TaskDetails', TaskDetails, [{ task: succeeded }, { task: failed('internal') }]],
  [
    'TaskCard',
    TaskCard,
    [
      { phase: 'idle' },
      { phase: 'loading' },
      { task: processing, connection: 'retrying', showSource: true, ...buttons },
      { task: processing, phase: 'stalled', connection: 'offline', ...buttons },
      { task: succeeded, downloadUrl: '/api/download', ...buttons },
      { task: failed('no_result'), ...buttons },
      { task: processing, phase: 'error', error, ...buttons },
    ],
  ],
  [
    'TaskComparison',
    TaskComparison,
    [
      { source: '/source.mp4', result: '/result.mp4', poster: '/poster.jpg' },
      { source: null, sourcePoster: '/poster.jpg', result: '/result.mp4', defaultView: 'side-by-side' },
      { source: 'javascript:alert(1)', result: 'data:,', defaultView: 'hold' },
    ],
  ],
  [
    'TaskList',
    TaskList,
    [
      { tasks: [] },
      { tasks: [], isLoading: true },
      { tasks: [{ taskId: 'a', task: succeeded }], defaultFilter: 'failed', onOpen: press },
      { tasks: [{ taskId: 'a', task: succeeded }], layout: 'gallery' },
      {
        tasks: [
          { taskId: 'a', task: processing },
          { taskId: 'b', task: failed('internal') },
          { taskId: 'c', phase: 'error', error },
        ],
        onOpen: press,
        openId: 'b',
      },
    ],
  ],
];

components.push([
  'GenerateForm',
  GenerateForm,
  [
    { onSubmit: press },
    {
      onSubmit: press,
      defaultInput: { prompt: 'x'.repeat(3_000), videoUrl: succeeded.videoUrl, seed: 7 },
      uploadSource: () => new Promise<never>(press),
      error: new AlephError('outcome_unknown', 'secret for developers'),
      cost: 'About $0.55',
    },
    { onSubmit: press, isPending: true, problems: [{ field: 'seed', reason: 'not_an_integer' }] },
  ],
]);

const cases = components.flatMap(([name, component, variants]) =>
  variants.map((props, index) => ({
    name,
    index,
    Component: component as unknown as AnyComponent,
    props,
  })),
);

/** Elements inside `root` that are this package's own; an icon's path is drawing, not structure. */
const elementsOf = (root: Element) =>
  [root, ...root.querySelectorAll('*')].filter(({ tagName }) => tagName !== 'path');

describe.each(cases)('$name, variant $index', ({ name, Component, props }) => {
  stubMedia();
  fakeClock();

  test('root: ref, attributes, class and style pass through', () => {
    const ref = createRef<HTMLElement>();
    const { container } = render(
      <Component
        {...props}
        ref={ref}
        id="own"
        className="mine"
        style={{ order: 7 }}
        data-x="1"
        aria-describedby="hint"
      />,
    );
    const root = container.firstElementChild;
    expect(ref.current).toBe(root);
    expect(root).toHaveAttribute('id', 'own');
    expect(root).toHaveClass('mine');
    expect(root).toHaveStyle({ order: '7' });
    expect(root).toHaveAttribute('data-x', '1');
    expect(root).toHaveAttribute('aria-describedby', 'hint');
    expect(root).toHaveAttribute('data-aleph-slot', slots[name][0]);
    expect(root).toHaveAttribute('data-state');
  });

  test('every element has a known slot and takes classes by it', () => {
    const known = new Set<string>(Object.values(slots).flat());
    const classNames = Object.fromEntries([...known].map((slot) => [slot, `own-${slot}`]));
    const { container } = render(<Component {...props} classNames={classNames} />);
    for (const element of elementsOf(found(container.firstElementChild))) {
      const slot = element.getAttribute('data-aleph-slot') ?? element.outerHTML;
      expect(known).toContain(slot);
      expect(element).toHaveClass(`own-${slot}`);
    }
  });

  test('server markup has no style attribute and no words that depend on the time', () => {
    const html = renderToString(<Component {...props} />);
    expect(html).not.toMatch(/\sstyle=/);
    const words = html.replaceAll('usually 2 to 15 minutes', '').replace(/datetime="[^"]*"/gi, '');
    expect(words).not.toMatch(/[Ll]ess than|\d (minute|hour)|\bago\b|2026|August/);
    vi.setSystemTime(now + 86_400_000);
    expect(renderToString(<Component {...props} />)).toBe(html);
  });

  test('hydrates without a message, in StrictMode too', async () => {
    const page = document.createElement('div');
    const app = (
      <StrictMode>
        <Component {...props} />
      </StrictMode>
    );
    page.innerHTML = renderToString(app);
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = page.firstElementChild;
    vi.setSystemTime(now + 86_400_000);
    const root = await act(() => hydrateRoot(page, app));
    expect(page.firstElementChild).toBe(before);
    expect(complain).not.toHaveBeenCalled();
    act(() => {
      root.unmount();
    });
  });

  test('hostile words and classes change nothing', () => {
    const plain = render(<Component {...props} />).container.innerHTML;
    const labels = { phase: null, card: 'no', progress: { elapsed: 3 } };
    // A picture has no words.
    const hostile = { classNames: null, ...(name === 'TaskThumbnail' ? {} : { labels }) };
    const odd = render(<Component {...props} {...hostile} />).container.innerHTML;
    // React numbers the ids of titles and fields.
    const withoutIds = (html: string) => html.replace(/(id|labelledby|describedby|for|name)="[^"]*"/g, '');
    expect(withoutIds(odd)).toBe(withoutIds(plain));
  });
});

test.each(components)('%s renders each of its slots in some variant', (name, component, variants) => {
  const Component = component as unknown as AnyComponent;
  const seen = new Set<string>();
  for (const props of variants) {
    const { container } = render(<Component {...props} />);
    for (const element of container.querySelectorAll('[data-aleph-slot]'))
      seen.add(element.getAttribute('data-aleph-slot') ?? '');
  }
  // Shown only outside a card, while a video waits, after a failed load, or by the connected parts.
  const conditional = [
    'generate-form-upload',
    'generate-form-file-name',
    'generate-form-progress',
    'generate-form-progress-bar',
    'generate-form-cancel',
    'task-comparison-reload',
    'task-comparison-fullscreen',
    'task-video-note',
    'task-video-action',
    'task-video-reload',
    'task-card-live',
  ];
  expect(slots[name].filter((slot) => !seen.has(slot) && !conditional.includes(slot))).toEqual([]);
});
