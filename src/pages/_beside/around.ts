import { agenda } from '../../atlas/agenda.ts';
import { cardOf } from '../../atlas/cards.ts';
import { type Atlas, type AtlasEntry, isA } from '../../atlas/entry.ts';
import { trailOf } from '../../atlas/trail.ts';
import type { PageForm } from '../../components/chrome/page-form.ts';
import type { Citing } from '../../components/chrome/citing.ts';
import { pageAddress, recordAddress } from '../../export/addresses.ts';
import { cardText } from '../../drawing/cards/card.ts';
import { cslOf } from '../../export/citing/csl.ts';
import { citationStyles, inStyle } from '../../export/citing/styles.ts';
import { calendarFile, feedFiles, filesBeside } from '../../export/files.ts';
import { entryJsonLd } from '../../export/linked-data/json-ld.ts';
import { urlFor } from '../../site.ts';
import { digestAt } from './digest.ts';
import { shownOf } from './shown.ts';

/** What the layout of an entry page shows around it for people who go on, and for programs. */
interface Around {
  /** The way down to the page. */
  trail: { label: string; page: string }[];
  /** The forms in which the page can be had besides HTML. */
  forms: PageForm[];
  /** The text of a JSON-LD block. */
  linkedData: string;
  citing: Citing;
  /** The picture that stands for the page where its link is shared; none where the site's does. */
  card: { href: string; text: string } | undefined;
}

/**
 * The forms in which what the whole site says can be followed.
 * @param home path of the home page
 */
export const homeForms = (home: string): PageForm[] =>
  [...feedFiles, calendarFile].map(({ file, ...form }) => ({ ...form, href: `${home}${file}` }));

/** @param base path prefix of the site */
export async function around(atlas: Atlas, entry: AtlasEntry, base: string): Promise<Around> {
  const trail = trailOf(atlas, entry);
  const hasCalendar = isA(entry, 'issues') && agenda(atlas, entry).length > 0;
  const shown = shownOf(atlas);
  const record = recordAddress(shown.home, entry.key);
  const card = cardOf(atlas, entry);
  const item = cslOf(shown, entry, await digestAt(entry.key));
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
    citing: {
      address: pageAddress(shown.home, entry.page, atlas.locale),
      version: item.version,
      references: citationStyles.map(({ name, style }) => ({
        name,
        text: inStyle(item, style, atlas.locale),
      })),
    },
  };
}
