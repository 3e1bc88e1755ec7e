import type { Card } from '../drawing/cards/card.ts';
import { dateInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import { type Locale, site } from '../site.ts';
import { positionsOnIssue } from './balance.ts';
import { type Atlas, type AtlasEntry, entryOf, isA } from './entry.ts';
import { positionsOf, subjectOf } from './positions.ts';
import { positionRow } from './rows.ts';
import { holdersInWords } from './titles.ts';

/** Collections whose pages have a card of their own; all others share that of the site. */
export const cardCollections = ['issues', 'positions', 'stakeholders'] as const;

/** The card of the whole site. */
export const siteCard = (locale: Locale): Card => ({
  kicker: site.name,
  title: site.tagline[locale],
  foot: '',
});

/** What the card of an entry's page says; null where the site's stands for it. */
export function cardOf(atlas: Atlas, entry: AtlasEntry): Card | null {
  const t = words(atlas.locale);
  if (isA(entry, 'issues')) {
    const topic = entryOf(atlas, 'topics', entry.facts.topic);
    return {
      kicker: `${t.collections.issues.one} · ${topic.title}`,
      title: entry.title,
      foot: counted(positionsOnIssue(atlas, entry).length, atlas.locale),
    };
  }
  if (isA(entry, 'stakeholders')) {
    return {
      kicker: t.stakeholderKinds[entry.facts.kind],
      title: entry.title,
      foot: counted(positionsOf(atlas, entry.id).length, atlas.locale),
    };
  }
  if (!isA(entry, 'positions')) return null;
  const { stance, date } = entry.facts;
  const { secondHand } = positionRow(atlas, entry);
  return {
    kicker: holdersInWords(entry, atlas.byKey, atlas.locale),
    title: subjectOf(atlas, entry).proposition.text,
    stance: { value: stance, word: t.stances[stance] },
    foot: `${dateInWords(date, atlas.locale)} · ${secondHand ? t.position.secondHand : t.position.firstHand}`,
  };
}

/** How many positions there are; nothing where there are none, which is no news. */
function counted(count: number, locale: Locale): string {
  const { list } = words(locale);
  if (count === 0) return '';
  return count === 1 ? list.positionsCountOne : fill(list.positionsCount, { count });
}
