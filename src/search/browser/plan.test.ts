import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';
import type { Named } from './names.ts';
import { plan } from './plan.ts';
import { questionIn } from './question.ts';
import { read } from './reading.ts';
import { Spelling } from './spelling.ts';
import { stemmer } from './stem.ts';
import { readWords, writeWords } from './word-list.ts';
import { formsAmong } from './word-forms.ts';

const entry = (kind: string, id: string, ...names: string[]): Named => ({
  kind,
  word: kind,
  page: `${kind}s/${id}/`,
  names,
});
const filler = Array.from({ length: 120 }, (_, n) =>
  entry('event', `e${String(n)}`, `Event number ${String(n)}`),
);
const names = new NameIndex([
  entry('issue', 'cloud', 'Cloud in the public sector', 'nube'),
  entry('issue', 'membership', 'Membership and the review', 'T-MEC'),
  entry('instrument', 'treaty', 'The three-country treaty', 'T-MEC', 'the treaty'),
  entry('stakeholder', 'aimx', 'Mexican Internet Association', 'AIMX'),
  entry('stakeholder', 'berg', 'Ryan C. Berg', 'Berg and Ziemer'),
  entry('stakeholder', 'ziemer', 'Henry Ziemer', 'Berg and Ziemer'),
  entry('event', 'report', 'Studies of internet behavior', 'AIMX report on internet behavior'),
  ...filler,
]);
names.issues = new Map([
  ['issues/cloud/', ['cloud']],
  ['issues/membership/', ['membership']],
  ['instruments/treaty/', ['membership']],
]);
const stem = await stemmer('en');
names.words.forms = formsAmong(names.words.sorted, stem);
const words = ['adoption', 'restrictions', 'remove', 'sector', 'said', 'quantum'].sort();
const list = readWords(
  writeWords(
    words.map((word) => [word, 3]),
    300,
  ),
  names.words.spread,
);
const spelling = new Spelling(list, names.words.sorted, stem);
const planned = (typed: string) => plan(read(questionIn(typed), list, spelling), names);

describe('a plan', () => {
  it('answers a name with its entry, and asks for nobody’s positions', () => {
    const { answers, preferred, surest } = planned('mexican internet association');
    expect(answers[0]).toMatchObject({ exact: true, entry: { page: 'stakeholders/aimx/' } });
    expect([...preferred, ...surest]).toEqual([]);
  });

  it('asks first for what somebody holds on an issue', () => {
    const { surest, preferred } = planned('aimx cloud');
    const held = { type: 'position', stakeholder: { any: ['aimx'] } };
    expect(surest).toEqual([{ words: null, filters: { ...held, issue: { any: ['cloud'] } }, weight: 1 }]);
    expect(preferred).toMatchObject([{ words: 'cloud', filters: held }]);
  });

  it('knows somebody by a surname, and several by one name', () => {
    expect(planned('ziemer restrictions').preferred[0]?.filters['stakeholder']).toEqual({ any: ['ziemer'] });
    expect(planned('berg and ziemer restrictions').preferred[0]?.filters['stakeholder']).toEqual({
      any: ['berg', 'ziemer'],
    });
  });

  it('understands a side as a preference, never as a filter of everything', () => {
    const { side, preferred, whole } = planned('who opposes the treaty');
    expect(side).toBe('against');
    expect(preferred[0]?.filters).toEqual({
      type: 'position',
      stance: { any: ['opposes', 'opposes-unless'] },
    });
    expect(whole?.filters).toEqual({});
  });

  it('asks under the title what was asked under another name', () => {
    const { whole, renamed } = planned('nube restrictions');
    expect(whole?.words).toBe('nube restrictions');
    expect(renamed.map((search) => search.words)).toEqual(['restrictions Cloud in the public sector']);
  });

  it('corrects before it asks', () => {
    expect(planned('aimx restrctions').preferred[0]?.words).toBe('restrictions');
  });

  it('asks for a phrase beside the words', () => {
    expect(planned('"internet association" remove').whole).toMatchObject({
      words: 'remove',
      phrase: 'internet association',
    });
    expect(planned('"internet association"').whole).toMatchObject({ words: '"internet association"' });
  });

  it('weighs every word by how telling it is, those that stand nowhere too', () => {
    const shares = planned('remove quantum restrictions sector').whole?.wide ?? [];
    expect(shares.map(({ word }) => word)).toEqual(['remove', 'quantum', 'restrictions', 'sector']);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const some = planned('remove quantum restrictions paella').whole?.wide ?? [];
    expect(some.map(({ word }) => word)).toEqual(['remove', 'quantum', 'restrictions']);
    expect(some.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(0.9);
  });

  it.each([
    ['how many restrictions remove', ['figure']],
    ['when was the restriction', ['event']],
    ['why remove restrictions', ['issue', 'position']],
  ])('seeks for "%s" pages of the types %j', (typed, types) => {
    expect(planned(typed).sought.types).toEqual(types);
  });

  it('asks for no positions where it asks when or how much', () => {
    expect(planned('when aimx cloud').preferred).toEqual([]);
  });

  it.each(['paella recipe', 'zebra', 'paella restrictions', 'xyzzy plugh quux'])(
    'asks nothing where most of the question stands nowhere: %s',
    (typed) => {
      const { whole, preferred, surest } = planned(typed);
      expect([whole, ...preferred, ...surest]).toEqual([null]);
    },
  );

  it('asks all the same where several words together are a name', () => {
    expect(planned('mexican internet association paella croquettes').whole).not.toBeNull();
  });
});
