import { addons } from 'storybook/manager-api';
import { darkTheme, lightTheme } from './themes.js';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({ theme: isDark ? darkTheme : lightTheme });
