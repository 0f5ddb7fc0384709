import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { housePlugin } from './local/checks/rooms.js';

const sources = ['subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts', 'schema/src/**/*.ts', 'local/src/**/*.ts', 'bench/src/**/*.ts', 'admin/{src,e2e}/**/*.{ts,tsx}', 'admin/vite.config.ts'];
const tests = ['**/*.test.{ts,tsx}', '**/*.spec.ts'];

export default defineConfig(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', '.local/**'] },
  {
    files: sources,
    extends: [tseslint.configs.recommended],
    plugins: { house: housePlugin },
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/imports': 'error',
      'house/file-names': 'error',
      'house/pure-values': 'error',
      'house/recorded-writes': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 3 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['subgraphs/*/src/domain/**/*.ts'], rules: { 'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }] } },
  // A resolver's parameters are type-graphql's: each is one decorated thing (root, arguments, context, selection).
  { files: ['subgraphs/*/src/graphql/**/*.ts'], rules: { 'max-params': ['error', { max: 4 }] } },
  { files: tests, rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }], 'max-params': 'off' } },
  { files: ['local/src/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|skipIf|runIf|fails)$/]", message: 'Every test runs, always.' },
      ],
    },
  },
);
