import type { ESLint } from 'eslint';

export const housePlugin: ESLint.Plugin;
