import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskCard } from '../../src/components/TaskCard.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { useStageLabels } from '../support/useStageLabels.js';
import { phaseSample } from '../support/phaseSample.js';

const act = () => undefined;

/** A card in every phase, as wide as its place. */
function Widths({ widthPx }: { widthPx: number }) {
  const labels = useStageLabels();
  const phases: AlephPhase[] = ['loading', 'processing', 'stalled', 'succeeded', 'failed', 'error'];
  return (
    <div
      className="card-row"
      style={{ gridTemplateColumns: `repeat(auto-fill, min(${String(widthPx)}px, 100%))` }}
    >
      {phases.map((phase) => (
        <TaskCard
          key={phase}
          {...phaseSample(phase)}
          labels={labels}
          onCheckNow={act}
          onKeepWaiting={act}
          onRetry={act}
        />
      ))}
    </div>
  );
}

const meta = {
  title: 'Theming/Widths',
  component: Widths,
  parameters: { stage: 'wide' },
  argTypes: { widthPx: { control: { type: 'range', min: 220, max: 1200, step: 10 } } },
} satisfies Meta<typeof Widths>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A side bar. */
export const Sidebar: Story = { args: { widthPx: 220 } };
/** A phone. */
export const Phone: Story = { args: { widthPx: 360 } };
/** The middle of a page: from 608 pixels on, the words stand beside the picture. */
export const Page: Story = { args: { widthPx: 900 } };
