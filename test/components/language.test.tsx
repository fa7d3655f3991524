import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GenerateForm } from '../../src/components/GenerateForm.js';
import { TaskCard } from '../../src/components/TaskCard.js';
import { TaskComparison } from '../../src/components/TaskComparison.js';
import { TaskDetails } from '../../src/components/TaskDetails.js';
import { TaskError } from '../../src/components/TaskError.js';
import { TaskList } from '../../src/components/TaskList.js';
import { TaskProgress } from '../../src/components/TaskProgress.js';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { ar } from '../../src/locales/ar.js';
import { ru } from '../../src/locales/ru.js';
import { fakeClock } from './fakeClock.js';
import { found } from './found.js';
import { failed, processing, succeeded } from './samples.js';
import { stubMedia } from './stubMedia.js';

const { failure } = failed('content_policy');
const components: [string, ComponentType<never>, Record<string, unknown>][] = [
  ['GenerateForm', GenerateForm, { onSubmit: () => undefined }],
  ['TaskCard', TaskCard, { task: processing }],
  ['TaskComparison', TaskComparison, { source: '/source.mp4', result: '/result.mp4' }],
  ['TaskDetails', TaskDetails, { task: succeeded }],
  ['TaskError', TaskError, { failure }],
  ['TaskList', TaskList, { tasks: [processing] }],
  ['TaskProgress', TaskProgress, { createdAt: processing.createdAt }],
  ['TaskVideo', TaskVideo, { src: succeeded.videoUrl, title: 'A video' }],
];

describe.each(components)('%s', (_, component, props) => {
  fakeClock();
  stubMedia();
  const Component = component as unknown as ComponentType<Record<string, unknown>>;
  const root = (more: Record<string, unknown>) =>
    found(render(<Component {...props} {...more} />).container.firstElementChild);

  test('says the language of a pack and runs its way, wherever it stands', () => {
    expect(root({ labels: ar })).toHaveAttribute('lang', 'ar');
    expect(root({ labels: ar })).toHaveAttribute('dir', 'rtl');
    expect(root({ labels: ru })).toHaveAttribute('dir', 'ltr');
  });

  test('is English without labels, and runs as its page does', () => {
    expect(root({})).toHaveAttribute('lang', 'en');
    expect(root({})).not.toHaveAttribute('dir');
    expect(root({ labels: { locale: 'fi', direction: 'sideways' } })).not.toHaveAttribute('dir');
  });

  test('lets the app have the last word', () => {
    const own = root({ labels: ar, lang: 'ar-EG', dir: 'ltr' });
    expect(own).toHaveAttribute('lang', 'ar-EG');
    expect(own).toHaveAttribute('dir', 'ltr');
  });

  test('the server says so too', () => {
    expect(renderToString(<Component {...props} labels={ar} />)).toMatch(/^<\w+[^>]* lang="ar" dir="rtl"/);
  });
});

test.each([
  ['prompt of a card', <TaskCard key="a" task={processing} labels={ru} />, 'task-card-prompt'],
  ['prompt among the details', <TaskDetails key="b" task={processing} labels={ru} />, 'task-details-value'],
  ['provider’s message', <TaskError key="c" failure={failure} labels={ru} />, 'task-error-message'],
])('the %s is of unknown language', (_, element, slot) => {
  const { container } = render(element);
  const text = found(container.querySelector(`[data-aleph-slot=${slot}]`));
  expect(text).toHaveAttribute('lang', '');
  expect(text).toHaveAttribute('dir', 'auto');
});
