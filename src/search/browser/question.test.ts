import { describe, expect, it } from 'vitest';
import { questionIn } from './question.ts';

describe('a question', () => {
  it.each([
    ['who opposes a separate cybersecurity law?', 'against', ['separate', 'cybersecurity', 'law']],
    ['¿Quién se opone a la ley de ciberseguridad?', 'against', ['ley', 'ciberseguridad']],
    ['quién apoya la reforma', 'for', ['reforma']],
    ['who supports net neutrality', 'for', ['net', 'neutrality']],
    ['who support the registry', 'for', ['registry']],
    ['support for citizens', null, ['support', 'citizens']],
    ['what is net neutrality?', null, ['net', 'neutrality']],
    ['qué dice la AIMX sobre la nube', null, ['aimx', 'nube']],
    ['opposes', null, ['opposes']],
    ['who is it', null, ['who', 'is', 'it']],
  ])('"%s" asks for the side %s of %j', (typed, side, content) => {
    expect(questionIn(typed)).toMatchObject({ side, content });
  });

  it.each([
    ['"net neutrality"', ['net neutrality'], []],
    ['“must carry” pay tv', ['must carry'], ['pay', 'tv']],
    ['a "one two" b "three"', ['one two', 'three'], ['b']],
    ['"unfinished phrase', ['unfinished phrase'], []],
    ['""', [], []],
  ])('%s has the phrases %j beside %j', (typed, phrases, content) => {
    expect(questionIn(typed)).toMatchObject({ phrases, content });
  });

  it('leaves the last word open until a blank follows', () => {
    expect(questionIn('net neut').open).toBe(true);
    expect(questionIn('net neut ').open).toBe(false);
    expect(questionIn('net neutrality?').open).toBe(false);
  });
});
