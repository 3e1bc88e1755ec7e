import { listInWords } from '../i18n/format.ts';
import type { Proposition } from '../model/issue.ts';
import type { Locale } from '../site.ts';
import type { AtlasEntry } from './entry.ts';

/** "Holder: proposition"; `assemble` adds stance and date where that is the title of several. */
export function positionTitle(
  position: AtlasEntry<'positions'>,
  byKey: ReadonlyMap<string, AtlasEntry>,
  locale: Locale,
): string {
  const on = propositionIn(byKey, position.facts.proposition);
  return `${holdersInWords(position, byKey, locale)}: ${on?.text ?? position.facts.proposition}`;
}

/** Who holds a position, in words: "A and B", or how the source calls those it does not name. */
export function holdersInWords(
  { facts }: AtlasEntry<'positions'>,
  byKey: ReadonlyMap<string, AtlasEntry>,
  locale: Locale,
): string {
  const holders = (facts.holders ?? []).map((id) => byKey.get(`stakeholders/${id}`)?.title ?? id);
  return facts.unnamed ?? listInWords(holders, locale);
}

/** The proposition that `issue#id` names. */
export function propositionIn(
  byKey: ReadonlyMap<string, AtlasEntry>,
  reference: string,
): Proposition | undefined {
  const [issue, id] = reference.split('#');
  const entry = byKey.get(`issues/${issue ?? ''}`) as AtlasEntry<'issues'> | undefined;
  return entry?.facts.propositions.find((each) => each.id === id);
}
