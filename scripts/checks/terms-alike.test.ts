import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';
const list = `- en: limit
  es: límite
  also: [tope]
  not: [frontera, borde de velocidad]
  from: The town’s own rules.
`;
const withList = (to: string) => ({ 'terminology.yaml': list, [issue]: swap('bajar el límite', to) });
const alone = (text: string): string => text.replace('title: Límites de velocidad\n', '');
const without = (to: string) => ({
  'terminology.yaml': list,
  [issue]: (text: string) => swap('bajar el límite', to)(alone(text)),
});

describe('terms-alike', () => {
  it.each([['bajar el límite'], ['bajar los Límites'], ['bajar el tope']])('passes "%s"', (to) => {
    expect(problemsWith(without(to))).toEqual([]);
  });

  it.each([
    ['bajar la frontera', 'found "frontera" for "limit" | write "límite"'],
    ['bajar los bordes de velocidad', 'found "bordes de velocidad" for "limit" | write "límite"'],
    [
      'ir más lento',
      '"limit" is said without "límite" | write "límite", or add the form to "also" in the list',
    ],
  ])('refuses "%s"', (to, problem) => {
    expect(problemsWith(without(to))).toEqual([`content/${issue}:2:1 terms-alike | ${problem}`]);
  });

  it.each([
    ['bajar el LimitE', 'found "LimitE" for "limit" | write "límite"'],
    ['Borde de Velocidad', 'found "Borde de Velocidad" for "limit" | write "límite"'],
  ])('refuses "%s" for its capitals, or in spite of them', (to, problem) => {
    const terms = list
      .replace('[frontera,', '[LimitE,')
      .replace('es: límite', 'es: límite\n  also: [limite]')
      .replace('\n  also: [tope]', '');
    expect(problemsWith({ ...without(to), 'terminology.yaml': terms })).toEqual([
      `content/${issue}:2:1 terms-alike | ${problem}`,
    ]);
  });

  it.each([['bajar el limite'], ['LIMITE'], ['bajar el límite, según el fRontera Institute']])(
    'passes "%s", which has other capitals than what is refused',
    (to) => {
      const terms = list.replace('[frontera,', '[LimitE, frontera,').replace('[tope]', '[limite]');
      expect(problemsWith({ ...without(to), 'terminology.yaml': terms })).toEqual([]);
    },
  );

  it('leaves the title of a work as it is', () => {
    const title = ' [No limit](../sources/survey.yaml)';
    const both = (text: string) => text.replace('<Cite source="survey" at="Page 1; Page 2"', `${title}$&`);
    const es = (text: string) => both(alone(text)).replace('bajar el límite', 'ir más lento');
    const en = (text: string) => both(text).replaceAll('limit', 'speed').replace('No speed', 'No limit');
    const changes = { 'terminology.yaml': list, 'issues/speed.mdx': en, [issue]: es };
    expect(problemsWith(changes)).toEqual([]);
  });

  it('asks for nothing that the original does not say', () => {
    const changes = withList('ir más lento y sin fronteras');
    expect(problemsWith({ ...changes, 'terminology.yaml': list.replace('limit', 'border') })).toEqual([]);
  });

  it.each([
    ['an unknown field', list.replace('also', 'alsso'), '3:3 known-fields | unknown field "alsso"'],
    ['a row without its term', list.replace('- en: limit\n  es', '- es'), 'required-fields'],
    ['no list', 'en: limit\n', 'expected a list of terms'],
    ['broken YAML', '- en: [\n', 'yaml-syntax'],
  ])('refuses a terminology with %s', (_, text, problem) => {
    const problems = problemsWith({ 'terminology.yaml': text });
    expect(problems).toContainEqual(expect.stringContaining('content/terminology.yaml:'));
    expect(problems.join('\n')).toContain(problem);
  });

  it('refuses a terminology elsewhere', () => {
    expect(problemsWith({ 'issues/terminology.yaml': list })).toEqual([
      expect.stringContaining('issues/terminology.yaml:1:1'),
    ]);
  });
});
