import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // MDX by itself knows no tables: they would be read as one long line.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  staticDirs: [{ from: '../src/testing/media', to: '/media' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The stylesheet must reach the page as it is written: minifying for older browsers would rewrite `light-dark()`.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssTarget: 'esnext', cssMinify: false } }),
  typescript: { check: false, reactDocgen: 'react-docgen-typescript' },
};
export default config;
