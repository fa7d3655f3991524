import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from '../../.storybook/themes.js';
import { isStageDark, subscribeToStage } from './stage.js';

/** Docs pages in the theme of the toolbar. */
export function ThemedDocs(props: DocsContainerProps) {
  const isDark = useSyncExternalStore(subscribeToStage, isStageDark);
  return <DocsContainer {...props} theme={isDark ? darkTheme : lightTheme} />;
}
