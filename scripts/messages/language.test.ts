import { expect, it } from 'vitest';
import { readLanguage } from './language.ts';

it.each([
  [[], {}, 'en'],
  [[], { LANG: 'es_MX.UTF-8' }, 'es'],
  [[], { LANG: 'es' }, 'es'],
  [[], { LANG: 'est_EE' }, 'en'],
  [[], { LANG: 'es_MX.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_MX' }, 'es'],
  [[], { LANG: 'es_MX', LC_ALL: '' }, 'es'],
  [['--lang', 'es'], { LANG: 'en_US' }, 'es'],
  [['--lang=en'], { LANG: 'es_MX' }, 'en'],
])('takes %j with %j for %s', (args, env, language) => {
  expect(readLanguage(args, env)).toEqual({ language, args: [] });
});

it('leaves the other arguments as they are', () => {
  expect(readLanguage(['a', '--lang', 'es', '--language', 'en'], {}).args).toEqual(['a', '--language', 'en']);
});

it.each([['--lang'], ['--lang='], ['--lang', 'fr'], ['--lang', '--fix']])('refuses %s %s', (...args) => {
  expect(readLanguage(args.filter(Boolean), {}).problem).toMatch(/^--lang: expected one of en, es, found /);
});
