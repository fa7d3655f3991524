import { create } from 'storybook/theming/create';

const fonts = {
  fontBase: 'ui-sans-serif, system-ui, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
};
const shape = { appBorderRadius: 10, inputBorderRadius: 8 };
const brand = { brandTitle: 'react-aleph', brandTarget: '_self' as const };

/** Storybook's own frame, in the calm look of the components that it shows. */
export const lightTheme = create({
  base: 'light',
  ...brand,
  ...fonts,
  ...shape,
  colorPrimary: '#4452c8',
  colorSecondary: '#4452c8',
  appBg: '#f4f5f7',
  appContentBg: '#ffffff',
  appPreviewBg: '#f7f8fa',
  appBorderColor: '#e3e6ea',
  textColor: '#1c2128',
  textMutedColor: '#59636e',
  barBg: '#ffffff',
  barTextColor: '#59636e',
});

export const darkTheme = create({
  base: 'dark',
  ...brand,
  ...fonts,
  ...shape,
  colorPrimary: '#99a5ff',
  colorSecondary: '#7c8af5',
  appBg: '#101317',
  appContentBg: '#15191e',
  appPreviewBg: '#0e1114',
  appBorderColor: '#2a3038',
  textColor: '#e6e9ed',
  textMutedColor: '#9aa4af',
  barBg: '#15191e',
  barTextColor: '#9aa4af',
});
