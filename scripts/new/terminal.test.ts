import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { terminalAsker } from './terminal.ts';

const options = [
  { value: '', name: '— leave out —', words: '', always: true as const },
  { value: 'ift', name: 'Federal Institute (IFT)', words: 'federal institute (ift)\ninstituto federal' },
  { value: 'telefonica', name: 'Telefónica', about: 'A company.', words: 'telefonica' },
];

/** The prompts themselves, on streams instead of a terminal. */
function terminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  output.on('data', (chunk: Buffer) => (seen += chunk.toString()));
  const type = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      // The prompts draw what they offer a moment after they are started or typed into.
      await setTimeout(50);
      input.write(key);
    }
  };
  return { asker: terminalAsker({ input, output }), type, seen: () => seen };
}

describe('terminalAsker', () => {
  it('finds one of many by typing, without accents', async () => {
    const { asker, type, seen } = terminal();
    const [value] = await Promise.all([asker.find('Who?', options), type('telefonica', '\r')]);
    expect(value).toBe('telefonica');
    expect(seen()).toContain('Telefónica [telefonica]');
    expect(seen()).toContain('A company.');
  });

  it('offers to leave out whatever is typed', async () => {
    const { asker, type } = terminal();
    const [value] = await Promise.all([asker.find('Who?', options), type('nobody of that name', '\r')]);
    expect(value).toBe('');
  });

  it('picks one of a few', async () => {
    const { asker, type } = terminal();
    const [value] = await Promise.all([asker.pick('Who?', options), type('\u001B[B', '\r')]);
    expect(value).toBe('ift');
  });

  it('asks again for words that will not do, and trims them', async () => {
    const { asker, type, seen } = terminal();
    const refuse = (words: string): string | undefined => (words === 'good' ? undefined : `not ${words}`);
    const [words] = await Promise.all([
      asker.words('What?', '', refuse),
      type('bad', '\r', '\u0015', ' good ', '\r'),
    ]);
    expect(words).toBe('good');
    expect(seen()).toContain('not bad');
  });

  it('takes the proposed words for an empty answer', async () => {
    const { asker, type } = terminal();
    const [words] = await Promise.all([asker.words('Id?', 'net-neutrality', () => undefined), type('\r')]);
    expect(words).toBe('net-neutrality');
  });

  it('takes no for an empty answer to a yes or no', async () => {
    const { asker, type } = terminal();
    expect((await Promise.all([asker.yes('Sure?'), type('\r')]))[0]).toBe(false);
  });
});
