import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl.ts';
import { citationStyles, inStyle, layOut } from './styles.ts';

const page: CslItem = {
  id: 'issues-bridge',
  type: 'webpage',
  title: 'The bridge',
  author: [{ literal: 'Atlas' }],
  'container-title': 'Atlas',
  issued: { 'date-parts': [[2020, 2, 3]] },
  URL: 'https://example.org/issues/bridge/',
  version: 'a1b2c3d4e5f6',
};
const report: CslItem = {
  id: 'report',
  type: 'report',
  title: 'Who decides?',
  author: [{ family: 'de la Peña', given: 'María José' }, { literal: 'Town & Sons' }],
  publisher: 'Ferrow Press',
  issued: { 'date-parts': [[2019]] },
};

// The first reference in a language waits for citeproc to read the style: two seconds, and more on a busy machine.
describe('a reference in words', { timeout: 60_000 }, () => {
  it.each([
    ['apa', 'en', page, 'Atlas. (2020, February 3). The bridge. Atlas. https://example.org/issues/bridge/'],
    ['apa', 'en', report, 'de la Peña, M. J. & Town & Sons. (2019). Who decides? Ferrow Press.'],
    ['apa', 'es', report, 'de la Peña, M. J. & Town & Sons. (2019). Who decides? Ferrow Press.'],
    [
      'harvard1',
      'en',
      page,
      'Atlas (2020) The bridge, Atlas. Available at: https://example.org/issues/bridge/.',
    ],
    [
      'harvard1',
      'es',
      page,
      'Atlas (2020) The bridge, Atlas. Disponible en: https://example.org/issues/bridge/.',
    ],
  ] as const)('follows %s in %s', (style, locale, item, reference) => {
    expect(inStyle(item, style, locale)).toBe(reference);
  });

  it.each(citationStyles)('stands alone: $name says nothing of the one before it', ({ style }) => {
    const [first, second] = ['a', 'b'].map((id) => inStyle({ ...page, id, title: id }, style, 'en'));
    expect(first).not.toMatch(/2020[ab]/);
    expect(second).toBe(first?.replace(/\ba([.,])/, 'b$1'));
  });

  it.each(citationStyles)('does without a date and an author: $name', ({ style }) => {
    expect(inStyle({ id: 'x', type: 'post', title: 'A post' }, style, 'en')).toContain('A post');
    const dated: CslItem = { id: 'y', type: 'post', title: 'A post', issued: { literal: 'by 2013' } };
    expect(inStyle(dated, style, 'en')).toContain('by 2013');
  });

  // Most references are laid out once for all pages of a kind: whatever a title holds, citeproc would say the same.
  it.each([
    'A title',
    'Ending in a stop.',
    'Who decides?',
    'Council of Ministers (2019): the “words” of others',
    'People’s own devices, 5.5% of them; and more: so it is',
    'voices not named further: a thing',
    'A. B. & C.: <i>tags</i>',
    'Años – otra vez, ¿quién?',
    'Twice  spaced, and a "quotation"',
    'Stopped… twice..',
    '$& and $1',
  ])('says of %j what citeproc does', (title) => {
    for (const { style } of citationStyles) {
      for (const URL of [page.URL, 'https://example.org/$&/']) {
        const item = { ...page, title, ...(URL && { URL }) };
        expect(inStyle(item, style, 'en')).toBe(layOut(item, style, 'en'));
      }
    }
  });
});
