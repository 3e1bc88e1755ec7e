import { describe, expect, it } from 'vitest';
import { withItem } from './list-item.ts';

const keys = ['title', 'topic', 'propositions', 'instruments', 'added'];
const item = { id: 'new-one', text: 'Somebody should: act.' };
const added = (file: string) => withItem(file, 'propositions', item, keys);

/** What was put in: the file must be the rest, byte for byte. */
function inserted(file: string): string {
  const after = added(file);
  if (after === null) throw new Error('nothing was added');
  let same = 0;
  while (file[same] === after[same] && same < file.length) same += 1;
  const rest = file.length - same;
  expect(after.slice(after.length - rest)).toBe(file.slice(same));
  return after.slice(same, after.length - rest);
}

describe('withItem', () => {
  it('adds to the end of a list, with everything else as it was', () => {
    const file = `---
title:   Odd   spacing   # kept
propositions:
    # About the first.
    - id:  first  # short
      text: |
        Two
        lines
    - {id: second, text: 'x'}   # last
# About the next.
instruments: [ a,b ]


added: '2024-01-01'
---
Body --- with\ttabs  
---
more
`;
    expect(added(file)).toBe(
      file.replace('   # last\n', '   # last\n    - id: new-one\n      text: "Somebody should: act."\n'),
    );
  });

  it.each([
    [
      'at the margin',
      '---\npropositions:\n- id: a\nadded: x\n---\n',
      '- id: new-one\n  text: "Somebody should: act."\n',
    ],
    [
      'at the end of the frontmatter',
      '---\npropositions:\n  - id: a\n---\n',
      '  - id: new-one\n    text: "Somebody should: act."\n',
    ],
    [
      'after a block of text',
      '---\npropositions:\n  - id: |\n      a\n\nadded: x\n---\n',
      '  - id: new-one\n    text: "Somebody should: act."\n',
    ],
    [
      'where there is none yet, after the field before it',
      '---\ntitle: a # b\ntopic: c\nadded: x\n---\nBody\n',
      'propositions:\n  - id: new-one\n    text: "Somebody should: act."\n',
    ],
    [
      'with the line ends of the file',
      '---\r\ntitle: a\r\nadded: x\r\n---\r\nBody\r\n',
      'propositions:\r\n  - id: new-one\r\n    text: "Somebody should: act."\r\n',
    ],
  ])('adds %s', (_, file, text) => {
    expect(inserted(file)).toBe(text);
  });

  it('puts a list in the place of an empty one', () => {
    expect(added('---\ntitle: a\npropositions: []\nadded: x\n---\nBody\n')).toBe(
      '---\ntitle: a\npropositions:\n  - id: new-one\n    text: "Somebody should: act."\nadded: x\n---\nBody\n',
    );
  });

  it.each([
    ['---\npropositions: [{id: a}]\n---\n'],
    ['---\npropositions: words\n---\n'],
    ['---\n- a list\n---\n'],
    ['no frontmatter'],
    ['---\ntitle: never closed\n'],
  ])('adds nothing to %j', (file) => {
    expect(added(file)).toBeNull();
  });
});
