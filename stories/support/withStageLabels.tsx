import type { Decorator } from '@storybook/react-vite';
import { layLabels, mergeLabels, type PartialAlephLabels } from '../../src/core/mergeLabels.js';
import { languages } from './languages.js';
import type { StageSettings } from './stage.js';

/** Gives the component of a story, if it takes `labels`, the words of the toolbar's language; the story's own words come on top. */
export const withStageLabels: Decorator = (Story, { args, argTypes, globals }) => {
  const { labels } = languages[(globals as StageSettings).language];
  if (labels === undefined || !('labels' in argTypes)) return <Story />;
  const own = args['labels'] as PartialAlephLabels | undefined;
  return <Story args={{ ...args, labels: own ? layLabels(mergeLabels(labels), own) : labels }} />;
};
