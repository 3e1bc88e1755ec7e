import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import walls from './scripts/walls.mjs';

export default defineConfig([
  globalIgnores(['dist/', 'content/', 'public/', '.astro/', '.cache/', 'test-results/']),
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows every name; this rule does not know Node's and the browser's.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 200],
    },
  },
  {
    name: 'tables may be long',
    files: ['**/*.test.ts', 'src/i18n/**', 'src/model/vocabulary.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    // The only rules that need types, hence time: a promise nobody waits for is a check that checks nothing.
    name: 'promises are waited for',
    files: ['{src,scripts,tests}/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  ...walls,
]);
