import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { languages } from '../stories/support/languages.js';
import { DocsTable } from '../stories/support/DocsTable.js';
import { expectUsable } from '../stories/support/expectUsable.js';
import { ThemedDocs } from '../stories/support/ThemedDocs.js';
import { defaultSettings, setStage, type StageSettings } from '../stories/support/stage.js';
import { withStageLabels } from '../stories/support/withStageLabels.js';
import './preview.css';

// A second tells a slow machine from a fast one; what a play function waits for either comes or never does.
configure({ asyncUtilTimeout: 20_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Storybook leaves `region` out, because a story is only a part of a page; these stories stand in a <main>.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: true }] } },
    layout: 'padded',
    docs: { container: ThemedDocs, components: { table: DocsTable } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Docs',
          [
            'Start',
            'Hook',
            'Generate',
            'History',
            'Notifications',
            'Polling',
            'Results',
            'Comparison',
            'List',
            'Styling',
            'Errors',
            'Languages',
            'Accessibility',
            'Server',
            'Callbacks',
            'Security',
            'Protocols',
            'Push',
            'Tabs',
            'Scaling',
            'Events',
            'Testing',
            'Recipes',
          ],
          'Flows',
          'Hook',
          'Connected',
          'Components',
          'Theming',
          'Catalogue',
        ],
      },
    },
    backgrounds: { disabled: true },
  },
  initialGlobals: { ...defaultSettings },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark', 'system'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the components',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.entries(languages).map(([value, { name }]) => ({ value, title: name })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        title: 'Motion',
        icon: 'play',
        items: [
          { value: 'system', title: "system's motion" },
          { value: 'reduced', title: 'reduced motion' },
        ],
        dynamicTitle: true,
      },
    },
    stylesheet: {
      description: "The package's stylesheet",
      toolbar: {
        title: 'Stylesheet',
        icon: 'paintbrush',
        items: ['layered', 'unlayered', 'none'],
        dynamicTitle: true,
      },
    },
  },
  loaders: [
    ({ globals }) => {
      setStage(globals);
    },
  ],
  afterEach: async ({ canvasElement, globals, viewMode }) => {
    if (viewMode === 'story') await expectUsable(canvasElement, (globals as StageSettings).stylesheet);
  },
  decorators: [
    withStageLabels,
    (Story, { viewMode, title, name, parameters }) => {
      const className = parameters['stage'] === 'wide' ? 'stage stage-wide' : 'stage';
      return viewMode === 'docs' ? (
        <div className={className}>
          <Story />
        </div>
      ) : (
        <main className={className}>
          <h1 className="stage-heading">
            {title}: {name}
          </h1>
          <Story />
        </main>
      );
    },
  ],
};
export default preview;
