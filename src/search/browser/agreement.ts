/** Where a record stands, as the files of `compare/` say it. */
type Side = 'for' | 'between' | 'against' | 'apart';

/** How several records on one proposition stand to each other: what `atlas/compare.ts` says, for other choices. */
export function agreementOf(held: readonly { entry: string; stance: string; side: Side }[]): string {
  const distinct = <Key extends 'entry' | 'stance' | 'side'>(key: Key): Set<string> =>
    new Set(held.map((each) => each[key]));
  const sides = distinct('side');
  if (distinct('entry').size === 1) return 'together';
  if (sides.has('apart')) return 'no-side';
  if (distinct('stance').size === 1) return 'same';
  if (sides.size === 1) return 'same-side';
  return sides.has('for') && sides.has('against') ? 'opposite' : 'differ';
}
