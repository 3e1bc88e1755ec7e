import { earliestDay, latestDay } from '../../src/model/dates.ts';
import type { Position } from '../../src/model/position.ts';
import type { Reply } from '../../src/model/reply.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** Nobody answers for somebody else, or to what has not been said yet. */
export const repliesFit: Check = {
  name: 'replies-fit',
  description: 'A reply is given by a holder of its position, once it was taken, and sent once it was given.',
  run: (subject) =>
    subject.entries
      .filter(({ collection }) => collection === 'replies')
      .flatMap((entry) =>
        misfits(entry.data as Reply, subject).map(({ field, message, hint }) =>
          problemAt(entry, [field], 'replies-fit', message, hint),
        ),
      ),
};

interface Misfit {
  field: keyof Reply;
  message: string;
  hint: string;
}

function misfits({ date, holder, position, sent }: Reply, { byKey }: Subject): Misfit[] {
  const found: Misfit[] = [];
  const taken = byKey.get(`positions/${position}`)?.data as Position | undefined;
  if (taken && !taken.holders?.includes(holder)) {
    const holders = taken.holders?.join(', ');
    found.push({
      field: 'holder',
      message: `"${position}" is held by ${holders ?? `“${taken.unnamed ?? ''}”`}, not by "${holder}"`,
      hint: holders
        ? `expected one of ${holders}`
        : 'people whom the source leaves unnamed cannot reply; correct the position first',
    });
  }
  if (taken && latestDay(date) < earliestDay(taken.date)) {
    found.push({
      field: 'date',
      message: `the reply is of ${date}, the position of ${taken.date}`,
      hint: 'a reply comes after the position; correct one of the two dates',
    });
  }
  if (sent && sent < earliestDay(date)) {
    found.push({
      field: 'sent',
      message: `sent on ${sent}, before it was given on ${date}`,
      hint: 'correct one of the two days',
    });
  }
  return found;
}
