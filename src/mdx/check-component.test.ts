import { describe, expect, it } from 'vitest';
import { checkProse } from './prose.ts';

const check = (body: string) => checkProse({ file: 'content/issues/x.mdx', body, bodyLine: 1 });
const found = (body: string) =>
  check(body).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('checkProse refuses, among tags and components', () => {
  it.each([
    ['<script>alert(1)</script>', ['no-html 1:1']],
    ['a <script>b', ['no-html 1:3']],
    ['a <b>c</b>', ['no-html 1:3']],
    ['a<br/>b', ['no-html 1:2']],
    ['<div>\n\na\n\n</div>', ['no-html 1:1']],
    ['<p onclick="x">a</p>', ['no-html 1:1']],
    ['<a href="javascript:x">a</a>', ['no-html 1:1']],
    ['<img src="x" />', ['no-html 1:1']],
    ['<svg><path /></svg>', ['no-html 1:1', 'no-html 1:6']],
    ['<iframe src="https://example.org" />', ['no-html 1:1']],
    ['<style>a</style>', ['no-html 1:1']],
    ['<!-- comment -->', ['no-html 1:1']],
    ['a <!-- b --> c', ['no-html 1:3']],
    ['<!DOCTYPE html>', ['no-html 1:1']],
    ['<?php ?>', ['no-html 1:1']],
    ['<![CDATA[x]]>', ['no-html 1:1']],
    ['<></>', ['no-html 1:1']],
    ['a <custom-element></custom-element>', ['no-html 1:3']],
    ['a <svg:path/>', ['no-html 1:3']],
    ['*<b>a</b>*', ['no-html 1:2']],
    ['<Cite.Sub source="a" at="b" />', ['known-components 1:1']],
    ['<Foo />', ['known-components 1:1']],
    ['a <Cites source="a" at="b" />', ['known-components 1:3']],
    ['<constructor />', ['no-html 1:1']],
    ['<toString />', ['no-html 1:1']],
    ['<__proto__ />', ['known-components 1:1']],
  ])('a tag off the list: %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['a <', ['tag-syntax 1:3']],
    ['a <1', ['tag-syntax 1:3']],
    ['a <= b', ['tag-syntax 1:3']],
    ['<https://example.org>', ['tag-syntax 1:1']],
    ['<name@example.org>', ['tag-syntax 1:1']],
    ['<Note>\n\na\n', ['tag-syntax 1:1']],
    ['a\n\n</Note>', ['tag-syntax 3:1']],
    ['<Note>\n\na\n\n</Nota>', ['tag-syntax 1:1', 'known-components 5:1']],
    ['a <Cite source=a at="b" />', ['tag-syntax 1:3']],
    ['a <Cite source="a" at="b"', ['tag-syntax 1:3']],
    ['a <Cite source="a" at="b">', ['tag-syntax 1:3']],
  ])('tags that do not hold together: %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['a <Cite {...x} />', ['plain-attributes 1:3']],
    ['a <Cite source={1} at="b" />', ['plain-attributes 1:3']],
    ['a <Cite source={"a"} at="b" />', ['plain-attributes 1:3']],
    ['a <Cite source at="b" />', ['plain-attributes 1:3']],
    ['a <Cite source="a" />', ['known-attributes 1:3']],
    ['a <Cite />', ['known-attributes 1:3', 'known-attributes 1:3']],
    ['a <Cite source="a" at="b" page="1" />', ['known-attributes 1:3']],
    ['a <Cite source="a" at="b" onclick="x" />', ['known-attributes 1:3']],
    ['a <Cite source="a" at="b" __proto__="x" />', ['known-attributes 1:3']],
    ['a <Cite source="a" source="b" at="c" />', ['known-attributes 1:3']],
    ['a <Cite source="" at="b" />', ['known-attributes 1:3']],
    ['a <Cite source=" a" at="b" />', ['known-attributes 1:3']],
    ['a <Cite source="a" at="b\nc" />', ['known-attributes 1:3']],
    ['a <Cite source="a" at="b&#x202E;" />', ['characters 1:3']],
    ['<Note id="a">\n\nb\n\n</Note>', ['known-attributes 1:1']],
    ['<Figure id="a" style="x" />', ['known-attributes 1:1']],
  ])('attributes: %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['a <Cite source="a" at="b">c</Cite>', ['component-children 1:3']],
    ['<Figure id="a">\n\nb\n\n</Figure>', ['component-children 1:1']],
    ['a <Term id="a"></Term>', ['component-children 1:3']],
    ['a <Term id="a" />', ['component-children 1:3']],
    ['<Note></Note>', ['component-children 1:1']],
    ['<Note />', ['component-children 1:1']],
    ['<Note>a</Note>', ['component-children 1:1']],
    ['<Cite source="a" at="b" />', ['component-placement 1:1']],
    ['a\n<Cite source="a" at="b" />', ['component-placement 2:1']],
    ['<Term id="a">b</Term>', ['component-placement 1:1']],
    ['a <Figure id="b" />', ['component-placement 1:3']],
    ['a <Note>b</Note>', ['component-children 1:3', 'component-placement 1:3']],
    ['<Note>\n\n<Note>\n\na\n\n</Note>\n\n</Note>', ['component-placement 3:1']],
  ])('components out of place: %j', (body, expected) => {
    expect(found(body).toSorted()).toEqual(expected);
  });

  it.each([
    ['[a <Cite source="a" at="b" />](https://example.org/)', 'nested-links'],
    ['[a <Term id="b">c</Term>](https://example.org/)', 'nested-links'],
    ['a <Term id="b">[c](https://example.org/)</Term>', 'nested-links'],
    ['a <Term id="b">https://example.org/</Term>', 'nested-links'],
    ['a <Term id="b">c <Cite source="a" at="b" /></Term>', 'nested-links'],
    ['a <Term id="b">c <Term id="d">e</Term></Term>', 'nested-links'],
    ['## A <Cite source="a" at="b" />', 'nested-links'],
    ['## A[^1]\n\n[^1]: b', 'nested-links'],
  ])('links within links and headings: %j', (body, rule) => {
    expect(check(body).problems.map((problem) => problem.rule)).toEqual([rule]);
  });
});

describe('checkProse', () => {
  it('suggests the component that was meant', () => {
    expect(check('a <Cit source="a" at="b" />').problems[0]?.hint).toBe('did you mean "Cite"?');
    expect(check('a <Cite sorce="a" at="b" />').problems[0]?.hint).toBe('did you mean "source"?');
  });
});
