import type { Proposition } from '../model/issue.ts';
import type { Locale } from '../site.ts';
import { site } from '../site.ts';
import type { AtlasEntry } from './entry.ts';

/** "Holder: proposition", which no other page has as its title. */
export function positionTitle(
  position: AtlasEntry<'positions'>,
  byKey: ReadonlyMap<string, AtlasEntry>,
  locale: Locale,
): string {
  const holders = (position.facts.holders ?? []).map((id) => byKey.get(`stakeholders/${id}`)?.title ?? id);
  const who = position.facts.unnamed ?? new Intl.ListFormat(site.tags[locale]).format(holders);
  const on = propositionIn(byKey, position.facts.proposition);
  return `${who}: ${on?.text ?? position.facts.proposition}`;
}

/** The proposition that `issue#id` names. */
export function propositionIn(byKey: ReadonlyMap<string, AtlasEntry>, reference: string): Proposition | undefined {
  const [issue, id] = reference.split('#');
  const entry = byKey.get(`issues/${issue ?? ''}`) as AtlasEntry<'issues'> | undefined;
  return entry?.facts.propositions.find((each) => each.id === id);
}
