import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CardRow } from './CardRow.js';
import { PageStyles } from './PageStyles.js';
import brand from './brand.css?raw';
import preflight3 from './preflight3.css?raw';
import preflight4 from './preflight4.css?raw';
import { shadcnScoped } from './shadcnScoped.js';
import tailwind4 from './tailwind4.css?raw';
import tailwind4Utilities from './tailwind4Utilities.css?raw';
import { useIsDark } from './useIsDark.js';

const meta = {
  title: 'Theming/Pages',
  component: CardRow,
  parameters: { stage: 'wide' },
} satisfies Meta<typeof CardRow>;
export default meta;

type Story = StoryObj<typeof meta>;

/** On a docs page: in a frame, because direction and stylesheet are the whole page's. */
const framed = { docs: { story: { inline: false, height: '24rem' } } };

/** A few variables in the page's own CSS: accent, surfaces, radius, font. */
export const PlainCss: Story = {
  render: () => (
    <>
      <PageStyles last={brand} />
      <CardRow className="studio" />
    </>
  ),
};

/** Dense pages: `data-aleph-density="compact"` on any ancestor, or on one component. */
export const Compact: Story = {
  render: () => (
    <div data-aleph-density="compact">
      <CardRow />
    </div>
  ),
};

/** A dark part of a light page, and the other way round: `data-aleph-theme` on any ancestor. */
export const DarkPart: Story = {
  render: () => (
    <div className="theme-parts">
      {['light', 'dark'].map((theme) => (
        <div key={theme} data-aleph-theme={theme} className="theme-part">
          <CardRow />
        </div>
      ))}
    </div>
  ),
};

/** `dir="rtl"` anywhere above is enough. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, parameters: framed };

/** Real preflight in `@layer base`, `aleph` after it, utilities last: they win by name, without `!important`. */
export const Tailwind4: Story = {
  render: () => (
    <>
      <PageStyles
        first={tailwind4}
        last={`@layer base { @scope (.tailwind4) { ${preflight4} } } ${tailwind4Utilities}`}
      />
      <CardRow
        className="tailwind4"
        classNames={{
          'task-card': 'rounded-none',
          'task-progress-bar': 'bg-emerald-600',
          'task-card-prompt': 'italic',
        }}
      />
    </>
  ),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('[data-aleph-slot="task-card"]');
    const prompt = canvasElement.querySelector('[data-aleph-slot="task-card-prompt"]');
    await expect(card).toHaveStyle({ borderRadius: '0px', borderTopWidth: '1px' });
    await expect(prompt).toHaveStyle({ fontStyle: 'italic' });
  },
};

/** Real preflight in no layer, which beats any layer: this page takes `styles.unlayered.css`. */
export const Tailwind3: Story = {
  globals: { stylesheet: 'unlayered' },
  parameters: framed,
  render: () => (
    <>
      <PageStyles last={`@scope (.tailwind3) { ${preflight3} }`} />
      <CardRow className="tailwind3" />
    </>
  ),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('[data-aleph-slot="task-card"]');
    await expect(card).toHaveStyle({ borderTopWidth: '1px' });
  },
};

/** The variables of shadcn/ui, light and `.dark`, mapped once. */
export const Shadcn: Story = {
  render: function ShadcnPage() {
    const isDark = useIsDark();
    return (
      <>
        <PageStyles last={shadcnScoped} />
        <CardRow className={`shadcn ${isDark ? 'dark' : ''}`} />
      </>
    );
  },
};

/** No stylesheet at all: plain, in reading order, and everything works. */
export const WithoutStylesheet: Story = {
  globals: { stylesheet: 'none' },
  parameters: framed,
  args: { className: 'card-column' },
};
