import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attempts } from '../../tests/hostile/attempts.ts';
import { plant } from '../../tests/hostile/case.ts';
import { attemptsOf } from '../../tests/hostile/corpus/all.ts';
import { plantAttempt } from '../../tests/hostile/corpus/plant.ts';
import { mistakes } from '../../tests/hostile/mistakes.ts';
import { checkContent } from '../checks/all.ts';
import { englishLeft } from './english-left.ts';
import { literals } from './literals.ts';
import { templates } from './messages.ts';
import { notTold, spokenElsewhere } from './spoken-elsewhere.ts';
import { gapsOf, type Template, translator } from './templates.ts';

const root = join(import.meta.dirname, '../..');
/** Stands for a value, or for a phrase whose own text is among the literals. */
const anything = ['⟦…⟧', '⟦…⟧⟦…⟧'].map((text): Template => [text, text]);

describe('the table of messages', () => {
  it('has every sentence once, with the same gaps in both languages', () => {
    expect(templates.map(([en]) => en).filter((en, index, all) => all.indexOf(en) !== index)).toEqual([]);
    expect(templates.filter(([en, es]) => String(gapsOf(en).sort()) !== String(gapsOf(es).sort()))).toEqual(
      [],
    );
  });

  it('has what every source can say, and nothing that none says', () => {
    const used = new Set<Template>();
    const translate = translator([...anything, ...templates], (template) => used.add(template));
    const said = [
      ...literals(root)
        .filter(({ text }) => !notTold.has(text))
        .map(({ file, text }) => ({ from: file, text })),
      ...spokenElsewhere.map((text) => ({ from: 'spoken-elsewhere.ts', text })),
    ];
    expect(said.filter(({ text }) => translate(text) === undefined)).toEqual([]);
    expect(templates.filter((each) => !used.has(each)).map(([en]) => en)).toEqual([]);
  }, 60_000);

  it('turns every message and hint of the hostile cases into Spanish', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile '));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const each of [...mistakes, ...attempts(join(folder, 'canary'))]) plant(each, folder, 'canary');
    if (process.platform !== 'win32') {
      for (const each of attemptsOf(join(folder, 'canary'))) plantAttempt(each, folder, 'canary');
    }
    const { problems } = checkContent(folder, 'content', null);
    expect(problems.length).toBeGreaterThan(mistakes.length);
    expect(englishLeft(problems)).toEqual([]);
  }, 60_000);
});
