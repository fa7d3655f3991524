import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskCard } from '../src/components/TaskCard.js';
import type { AlephLabels } from '../src/core/AlephLabels.js';
import { en } from '../src/locales/en.js';
import { languages } from './support/languages.js';
import { phaseSample } from './support/phaseSample.js';

const press = () => undefined;
const packs: AlephLabels[] = Object.entries(languages).flatMap(([tag, { labels }]) =>
  tag === 'pseudo' ? [] : [labels ?? en],
);

/** The same task in every language, each card read and laid out as its language is, whatever the page around it. */
function Cards({ phase }: { phase: 'processing' | 'stalled' | 'succeeded' | 'failed' }) {
  return (
    <div className="card-row">
      {packs.map((labels) => (
        <TaskCard
          key={labels.locale}
          {...phaseSample(phase)}
          labels={labels}
          onCheckNow={press}
          onKeepWaiting={press}
          onRetry={press}
        />
      ))}
    </div>
  );
}

const meta = {
  title: 'Languages',
  component: Cards,
  tags: ['own-language'],
  parameters: { stage: 'wide' },
} satisfies Meta<typeof Cards>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Waiting: Story = { args: { phase: 'processing' } };
export const Stalled: Story = { args: { phase: 'stalled' } };
export const Ready: Story = { args: { phase: 'succeeded' } };
export const Failed: Story = { args: { phase: 'failed' } };
