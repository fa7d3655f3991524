import { format, resolveConfig } from 'prettier';

/**
 * The stories that the catalogues call for, as the text of their files. Storybook reads the names of stories without running them, so
 * they cannot be made in a loop; they are written by `npm run stories` and kept in the repository, and a test compares.
 *
 * @param {{ phase: readonly string[], code: readonly string[], reason: readonly string[] }} catalogue
 * @returns {Promise<Record<string, string>>} by path
 */
export async function storySources({ phase, code, reason }) {
  const style = await resolveConfig('stories/any.tsx');
  const drafts = {
    'stories/catalogue/TaskCardPhases.stories.tsx': storyFile({
      component: 'TaskCard',
      title: 'Catalogue/TaskCard in every phase',
      sample: 'phaseSample',
      stories: phase.map((key) => ({ key, tag: 'phase', args: `phaseSample('${key}')` })),
    }),
    'stories/catalogue/TaskCardErrors.stories.tsx': storyFile({
      component: 'TaskCard',
      title: 'Catalogue/TaskCard with every error code',
      sample: 'errorSample',
      stories: code.map((key) => ({
        key,
        tag: 'code',
        args: `{ phase: 'error', task: undefined, error: errorSample('${key}'), connection: 'ok' }`,
      })),
    }),
    'stories/catalogue/TaskCardFailures.stories.tsx': storyFile({
      component: 'TaskCard',
      title: 'Catalogue/TaskCard with every failure reason',
      sample: 'failedTask',
      stories: reason.map((key) => ({
        key,
        tag: 'reason',
        args: `{ phase: 'failed', task: failedTask('${key}'), error: null, connection: 'ok' }`,
      })),
    }),
    'stories/catalogue/TaskErrorCodes.stories.tsx': storyFile({
      component: 'TaskError',
      title: 'Catalogue/TaskError with every error code',
      sample: 'errorSample',
      stories: code.map((key) => ({ key, tag: 'code', args: `{ error: errorSample('${key}') }` })),
    }),
    'stories/catalogue/TaskErrorReasons.stories.tsx': storyFile({
      component: 'TaskError',
      title: 'Catalogue/TaskError with every failure reason',
      sample: 'failureSample',
      stories: reason.map((key) => ({ key, tag: 'reason', args: `{ failure: failureSample('${key}') }` })),
    }),
  };
  const files = Object.entries(drafts).map(
    async ([path, text]) => /** @type {const} */ ([path, await format(text, { ...style, filepath: path })]),
  );
  return Object.fromEntries(await Promise.all(files));
}

/** @type {Readonly<Record<string, string>>} */
const sampleFiles = { failedTask: 'taskSamples', failureSample: 'taskSamples' };

/** @param {{ component: string, title: string, sample: string, stories: { key: string, tag: string, args: string }[] }} file */
function storyFile({ component, title, sample, stories }) {
  const handlers =
    component === 'TaskCard' ? 'args: { onCheckNow: fn(), onKeepWaiting: fn(), onRetry: fn() },' : '';
  const exports = stories.map(
    ({ key, tag, args }) =>
      `export const ${pascalCase(key)}: Story = {\n  tags: ['${tag}:${key}'],\n  args: ${args},\n};\n`,
  );
  return [
    '// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.',
    "import type { Meta, StoryObj } from '@storybook/react-vite';",
    ...(handlers ? ["import { fn } from 'storybook/test';"] : []),
    `import { ${component} } from '../../src/components/${component}.js';`,
    `import { ${sample} } from '../support/${sampleFiles[sample] ?? sample}.js';`,
    '',
    `const meta = { title: '${title}', component: ${component}, tags: ['!autodocs'], ${handlers} } satisfies Meta<typeof ${component}>;`,
    'export default meta;',
    '',
    'type Story = StoryObj<typeof meta>;',
    '',
    exports.join('\n'),
  ].join('\n');
}

/** @param {string} key */
function pascalCase(key) {
  return key.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
