export { zhCN } from '../../locales/zhCN.js';
