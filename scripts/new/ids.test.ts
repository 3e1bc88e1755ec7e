import { describe, expect, it } from 'vitest';
import { slug } from '../../src/model/fields.ts';
import { freeId, idFrom } from './ids.ts';

describe('idFrom', () => {
  it.each([
    ['Net neutrality', 'net-neutrality'],
    ['Año de la Señal — ¿qué pasó?', 'ano-de-la-senal-que-paso'],
    ['Telefónica México, S.A.', 'telefonica-mexico-s-a'],
    ['Mexico’s $10 million “plan”', 'mexicos-10-million-plan'],
    ['Straße & Øresund', 'strasse-oresund'],
    ['../../etc/passwd', 'etc-passwd'],
    ['5G', '5g'],
    ['数字政策', ''],
    ['', ''],
  ])('makes of %j the id %j', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it('cuts long titles between words', () => {
    const id = idFrom('A law on the protection of personal data in the hands of private persons');
    expect(id).toBe('a-law-on-the-protection-of-personal-data-in-the');
    expect(slug('').safeParse(id).success).toBe(true);
  });

  it('cuts one long word', () => {
    expect(idFrom('x'.repeat(80))).toBe('x'.repeat(50));
  });
});

describe('freeId', () => {
  it('takes the id itself, or the first number that is free', () => {
    const taken = (id: string): boolean => ['ift', 'ift-2'].includes(id);
    expect(freeId('sct', taken)).toBe('sct');
    expect(freeId('ift', taken)).toBe('ift-3');
  });
});
