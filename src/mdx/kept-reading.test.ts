import { describe, expect, it } from 'vitest';
import { parseFile, type ParsedFile } from './frontmatter.ts';
import { KeptReading } from './kept-reading.ts';
import { checkProse } from './prose.ts';

const text = `---
title: A title
value: 1e3
list: [1, "2021", true, null, -0.0]
when: 2021-01-02
---

Words.<Cite source="a" at="p. 1" /> See [b](../issues/b.mdx).
`;
const file = 'content/issues/a.mdx';

/** Reads a file with what is kept of an earlier reading; says how often it was taken apart. */
function read(kept: KeptReading, source = text, name = file) {
  const work = { yaml: 0, prose: 0 };
  const parsed = kept.parsed(source, name, (known) => {
    if (!known) work.yaml += 1;
    return parseFile(source, name, known);
  });
  const facts = kept.prose(parsed, () => {
    work.prose += 1;
    return checkProse({ file: parsed.file, body: parsed.body ?? '', bodyLine: parsed.bodyLine });
  });
  return { parsed, facts, work };
}

/** All that a parsed file tells. */
const told = ({ locate, written, ...rest }: ParsedFile) => ({
  ...rest,
  places: [[], ['title'], ['list', 2], ['nowhere']].map((path) => [locate(path), written(path)]),
});

const again = (kept: KeptReading): KeptReading => new KeptReading(kept.bytes());

describe('what is kept of a reading', () => {
  it('gives the same as reading the file, places of problems included', () => {
    const first = new KeptReading();
    const before = read(first);
    const after = read(again(first));
    expect(before.work).toEqual({ yaml: 1, prose: 1 });
    expect(after.work).toEqual({ yaml: 0, prose: 0 });
    expect(told(after.parsed)).toEqual(told(before.parsed));
    expect(after.facts).toEqual(before.facts);
    expect(before.facts.links.length).toBe(1);
  });

  it.each([
    ['its frontmatter', text.replace('A title', 'A titel'), file],
    ['its prose', text.replace('Words', 'Sentences'), file],
    ['its name', text, 'content/issues/b.mdx'],
  ])('is passed over where a file has changed: %s', (_, source, name) => {
    const kept = new KeptReading();
    read(kept);
    expect(read(again(kept), source, name).work).toEqual({ yaml: 1, prose: 1 });
  });

  it('never holds a file in which something is wrong', () => {
    const kept = new KeptReading();
    const wrong = text.replace('title: A title', 'title: A title\ntitle: Another');
    const before = read(kept, wrong);
    expect(before.parsed.problems).not.toEqual([]);
    const after = read(again(kept), wrong);
    expect(after.work.yaml).toBe(1);
    expect(after.parsed.problems).toEqual(before.parsed.problems);
  });

  it('tells of wrong prose each time', () => {
    const kept = new KeptReading();
    const wrong = text.replace('Words', '<b>Words</b>');
    const before = read(kept, wrong);
    const after = read(again(kept), wrong);
    expect(before.facts.problems).not.toEqual([]);
    expect(after.facts.problems).toEqual(before.facts.problems);
    expect(after.work).toEqual({ yaml: 0, prose: 1 });
  });

  it('forgets what is no longer read', () => {
    const kept = new KeptReading();
    read(kept);
    const next = again(kept);
    read(next, text, 'content/issues/b.mdx');
    expect(read(again(next)).work).toEqual({ yaml: 1, prose: 1 });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a part of it', new KeptReading().bytes().slice(0, 3)],
    ['something else', new TextEncoder().encode('{"a":1}')],
  ])('is none where the kept bytes are %s', (_, bytes) => {
    expect(read(new KeptReading(bytes)).work).toEqual({ yaml: 1, prose: 1 });
  });
});
