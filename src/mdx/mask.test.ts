import { describe, expect, it } from 'vitest';
import { holdsExpression, mask, startsAsModule, unmask, unmaskHref, unmaskText } from './mask.ts';

describe('mask', () => {
  it.each([
    '',
    'plain',
    '{a}',
    '\\{a\\}',
    '\\\\{a}',
    '\\\\\\{',
    'import a',
    'a\nexport b',
    '{{}}',
    '\\',
    '😀{',
  ])('hides every brace and module word of %j, keeps its length and can be undone', (text) => {
    const masked = mask(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toMatch(/[{}]|^(?:import|export)/m);
    expect(unmask(masked)).toBe(text);
  });

  it.each([
    ['{', true],
    ['}', true],
    ['\\{', false],
    ['\\\\{', true],
    ['\\\\\\{', false],
    ['none', false],
  ])('tells whether %j holds an expression: %s', (text, expected) => {
    expect(holdsExpression(mask(text))).toBe(expected);
  });

  it.each([
    ['import a', true],
    ['export', true],
    ['imported', false],
    ['import-led', false],
    [' import a', false],
  ])('tells whether %j starts as a module statement: %s', (text, expected) => {
    expect(startsAsModule(mask(text))).toBe(expected);
  });

  it('gives text its escaped braces without the backslash, and addresses theirs percent-encoded', () => {
    expect(unmaskText(mask('a \\{b\\} \\c'))).toBe('a {b} \\c');
    expect(unmaskHref(encodeURI(mask('a{b}\\{')))).toBe('a%7Bb%7D%7B');
  });
});
