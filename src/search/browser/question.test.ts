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
    ['who leads the digital agency?', null, ['digital', 'agency']],
    ['¿quién dirige la agencia?', null, ['agencia']],
    ['can you tell me what they would do about the registry', null, ['registry']],
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

  it.each([
    ['how many users are there', 'amount'],
    ['¿Cuántas personas usan internet?', 'amount'],
    ['¿cuánto cuesta?', 'amount'],
    ['when did the treaty enter into force', 'time'],
    ['¿En qué año se fundó la asociación?', 'time'],
    ['since when is there a registry', 'time'],
    ['how do fintechs help', null],
    ['whenever', null],
    ['account', null],
  ])('"%s" asks for the %s', (typed, aim) => {
    expect(questionIn(typed).aim).toBe(aim);
  });

  it('leaves the last word open until a blank follows', () => {
    expect(questionIn('net neut').open).toBe(true);
    expect(questionIn('net neut ').open).toBe(false);
    expect(questionIn('net neutrality?').open).toBe(false);
  });
});
