export { ptBR } from '../../locales/ptBR.js';
