import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smallContent } from './small-content.ts';
import { write } from './write.ts';

const term = (at = 'Q6 1') => `title: Law
definition: A rule.
evidence:
  - source: vega-interview
    at: ${at}
added: "2024-01-02"
reviewed: "2024-01-02"
`;
const draft = (patch = {}) => ({ id: 'law', path: 'glossary/law.yaml', text: term(), ...patch });

describe('write', { timeout: 60_000 }, () => {
  it('writes what the check accepts, folders included', () => {
    const root = smallContent(onTestFinished);
    expect(write(root, draft())).toBe(join(root, 'glossary/law.yaml'));
    expect(readFileSync(join(root, 'glossary/law.yaml'), 'utf8')).toBe(term());
  });

  it('refuses what the check refuses, in the words of the check, and leaves nothing behind', () => {
    const root = smallContent(onTestFinished);
    expect(() => write(root, draft({ text: term('Q9 9') }))).toThrow(
      /check would refuse this:\ncontent\/glossary\/law\.yaml:5:5 {2}"Q9 9" is no place.*\[places-known\]/,
    );
    expect(readdirSync(root)).not.toContain('glossary');
  });

  it('does not hold against an entry what was wrong before', () => {
    const root = smallContent(onTestFinished);
    writeFileSync(join(root, 'stakeholders/broken.mdx'), '---\nname: x\n---\n');
    write(root, draft());
    expect(() => write(root, { ...draft({ text: term('Q9 9') }), path: 'glossary/other.yaml' })).toThrow(
      /^(?!.*broken)[\s\S]*other\.yaml/,
    );
  });

  it('never takes the place of a file', () => {
    const root = smallContent(onTestFinished);
    write(root, draft());
    expect(() => write(root, draft({ text: `${term()}acronym: x\n` }))).toThrow(
      'glossary/law.yaml exists already',
    );
    expect(readFileSync(join(root, 'glossary/law.yaml'), 'utf8')).toBe(term());
  });

  it('adds to a file only while it is the one that was read', () => {
    const root = smallContent(onTestFinished);
    write(root, draft());
    write(root, draft({ text: `# One.\n${term()}`, was: term() }));
    expect(() => write(root, draft({ text: `# Two.\n${term()}`, was: term() }))).toThrow(
      'has changed meanwhile',
    );
    expect(readFileSync(join(root, 'glossary/law.yaml'), 'utf8')).toBe(`# One.\n${term()}`);
  });

  it.each([
    ['../law.yaml'],
    ['glossary/../../law.yaml'],
    ['/tmp/law.yaml'],
    ['glossary/.law.yaml'],
    ['glossary//law.yaml'],
  ])('refuses the path %s', (path) => {
    expect(() => write(smallContent(onTestFinished), draft({ path }))).toThrow('is no path of an entry');
  });

  it.runIf(process.platform !== 'win32')('writes through no link', () => {
    const root = smallContent(onTestFinished);
    const outside = join(dirname(root), 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(root, 'glossary'));
    expect(() => write(root, draft())).toThrow('is not an ordinary folder');
    rmSync(join(root, 'glossary'));
    mkdirSync(join(root, 'glossary'));
    symlinkSync(join(outside, 'law.yaml'), join(root, 'glossary/law.yaml'));
    expect(() => write(root, draft())).toThrow('exists already');
    expect(readdirSync(outside)).toEqual([]);
  });
});
