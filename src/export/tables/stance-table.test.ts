import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { stanceTable } from './stance-table.ts';

it('writes a proposition a row and a stakeholder a column, in words, and says what is no record', () => {
  const held = new Map([
    ['a', [{ stance: 'opposes', date: '2021-04' } as const, { stance: 'declines', date: '2019' } as const]],
  ]);
  const row = { topic: 'Roads', issue: 'Speed', proposition: 'speed#lower', text: 'Lower it, now.', held };
  const stakeholders = new Map([
    ['a', 'Club'],
    ['b', 'Guild'],
  ]);
  expect(csv(stanceTable(stakeholders, [row], 'en'))).toBe(
    'Topic,Issue,id,Proposition,Club,Guild\r\n' +
      'Roads,Speed,speed#lower,"Lower it, now.",Opposes (April 2021) | Declines to say (2019),No record\r\n',
  );
  expect(csv(stanceTable(stakeholders, [], 'es'))).toMatch(/^Tema,/);
});
