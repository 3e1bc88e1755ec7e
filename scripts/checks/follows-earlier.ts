import type { Entry } from '../../src/mdx/content.ts';
import { earliestDay, latestDay } from '../../src/model/dates.ts';
import type { Position } from '../../src/model/position.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** Readers follow a holder through time by these links. */
export const followsEarlier: Check = {
  name: 'follows-earlier',
  description: 'A position follows an earlier one of the same holder on the same issue.',
  run: ({ entries, byKey }) =>
    entries
      .filter(({ collection }) => collection === 'positions')
      .flatMap((entry) => {
        const { follows } = entry.data as Position;
        const earlier = follows && byKey.get(`positions/${follows.position}`);
        return earlier
          ? [...misfits(entry, earlier), ...circle(entry, earlier, byKey)].map(({ message, hint }) =>
              problemAt(entry, ['follows', 'position'], 'follows-earlier', message, hint),
            )
          : [];
      }),
};

interface Misfit {
  message: string;
  hint: string;
}

function misfits(entry: Entry, followed: Entry): Misfit[] {
  const [one, other] = [entry.data as Position, followed.data as Position];
  const found: Misfit[] = [];
  if (!shareHolder(one, other)) {
    found.push({
      message: `"${followed.id}" is held by ${holdersOf(other).join(', ')}, by no holder of this one`,
      hint: 'a position follows an earlier one of the same holder',
    });
  }
  const [issue] = other.proposition.split('#');
  if (one.proposition.split('#')[0] !== issue) {
    found.push({
      message: `"${followed.id}" is on "${issue ?? ''}"`,
      hint: 'a position follows one on the same issue; link to others in the prose',
    });
  }
  if (earliestDay(other.date) > latestDay(one.date)) {
    found.push({
      message: `"${followed.id}" is of ${other.date}, this one of ${one.date}`,
      hint: 'the later position follows the earlier one',
    });
  }
  return found;
}

/** Dates alone do not rule it out: two positions may carry the same. */
function circle(entry: Entry, followed: Entry, byKey: Subject['byKey']): Misfit[] {
  const passed = new Set<Entry>();
  for (let each: Entry | undefined = followed; each && !passed.has(each);) {
    if (each === entry) {
      return [
        { message: `"${followed.id}" leads back to this position`, hint: 'name the one that came before' },
      ];
    }
    passed.add(each);
    const { follows } = each.data as Position;
    each = follows && byKey.get(`positions/${follows.position}`);
  }
  return [];
}

const holdersOf = ({ holders, unnamed }: Position): string[] => holders ?? [`“${unnamed ?? ''}”`];

const shareHolder = (one: Position, other: Position): boolean =>
  holdersOf(one).some((holder) => holdersOf(other).includes(holder));
