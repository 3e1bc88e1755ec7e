import { agenda } from '../../atlas/agenda.ts';
import { cardOf } from '../../atlas/cards.ts';
import { type Atlas, type AtlasEntry, isA } from '../../atlas/entry.ts';
import { trailOf } from '../../atlas/trail.ts';
import type { PageForm } from '../../components/chrome/page-form.ts';
import { pageAddress, recordAddress } from '../../export/addresses.ts';
import { cardText } from '../../drawing/cards/card.ts';
import { cslOf } from '../../export/citing/csl.ts';
import { calendarFile, feedFiles, filesBeside } from '../../export/files.ts';
import { entryJsonLd } from '../../export/linked-data/json-ld.ts';
import type { Whole } from '../../export/whole.ts';
import type { EntrySurroundings } from '../../layouts/entry-surroundings.ts';
import { urlFor } from '../../site.ts';
import { digestIn } from './digest.ts';
import { PageCiting } from './page-citing.ts';
import { shownOf } from './shown.ts';

/** What the layout of an entry page shows around it for people who go on, and for programs. */
type Around = Pick<EntrySurroundings, 'trail' | 'forms' | 'linkedData' | 'citing' | 'card'>;

/**
 * The forms in which what the whole site says can be followed.
 * @param home path of the home page
 */
export const homeForms = (home: string): PageForm[] =>
  [...feedFiles, calendarFile].map(({ file, ...form }) => ({ ...form, href: `${home}${file}` }));

/** @param base path prefix of the site */
export function around(atlas: Atlas, whole: Whole, entry: AtlasEntry, base: string): Around {
  const trail = trailOf(atlas, entry);
  const hasCalendar = isA(entry, 'issues') && agenda(atlas, entry).length > 0;
  const shown = shownOf(atlas);
  const record = recordAddress(shown.home, entry.key);
  const card = cardOf(atlas, entry);
  const item = cslOf(shown, entry, digestIn(whole, entry.key));
  return {
    trail,
    forms: [
      { name: 'JSON', type: 'application/json', href: record, use: 'read', inHead: true },
      ...filesBeside(entry.collection, hasCalendar).map(({ file, ...form }) => ({
        ...form,
        href: `${urlFor(entry.page, atlas.locale, base)}${file}`,
      })),
    ],
    linkedData: entryJsonLd(shown, entry, trail),
    card: card
      ? { href: `${urlFor(entry.page, atlas.locale, base)}card.png`, text: cardText(card) }
      : undefined,
    citing: new PageCiting(pageAddress(shown.home, entry.page, atlas.locale), item, atlas.locale),
  };
}
