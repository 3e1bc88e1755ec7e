import { describe, expect, it } from 'vitest';
import { byLine, translator } from './templates.ts';

const translate = translator([
  ['found {what}', 'hay {what}'],
  ['{one} before {other}', '{other} después de {one}'],
  ['{~phrase} ({why})', '{~phrase}: {why}'],
  ['who? (one or more)', '¿quién? (uno o más)'],
  ['add {.field}', 'agregue {.field}'],
  ['lacks {+items}', 'le falta {+items}'],
  ['term {.id}', 'término {.id}'],
]);

describe('translator', () => {
  it.each([
    ['found a {what} $& cat', 'hay a {what} $& cat'],
    ['a before b', 'b después de a'],
    ['found a before b', 'b después de found a'],
    ['who? (one or more) (missing)', '¿quién? (uno o más): missing'],
    ['add title', 'agregue title'],
    ['lacks 4, term isp', 'le falta 4, término isp'],
  ])('says %s as %s', (en, es) => {
    expect(translate(en)).toBe(es);
  });

  it.each(['', 'nothing of ours', 'add it first', 'what? (missing)', 'found'])('knows no %s', (en) => {
    expect(translate(en)).toBeUndefined();
  });

  it('ends on texts that fit in many ways', () => {
    const start = performance.now();
    translate(`${'x ('.repeat(50_000)})`);
    translate(' before '.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('byLine', () => {
  it('keeps indentation, empty lines and what is unknown', () => {
    expect(byLine(translate)('\n  found x\nnothing of ours\n')).toBe('\n  hay x\nnothing of ours\n');
  });
});
