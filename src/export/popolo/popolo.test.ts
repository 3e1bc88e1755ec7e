import { describe, expect, it } from 'vitest';
import { sampleWhole } from '../sample.ts';
import { popoloOf } from './popolo.ts';
import { popoloSchema } from './schema.ts';

const popolo = popoloOf(sampleWhole);

describe('people and organizations as Popolo', () => {
  it('keep to the shape', () => {
    expect(popoloSchema.safeParse(popolo).error).toBeUndefined();
    expect(popolo.persons.map(({ id }) => id)).toEqual(['ada']);
    expect(popolo.organizations).toEqual([
      expect.objectContaining({
        id: 'traders',
        classification: 'association',
        other_names: [{ name: 'TQ', note: 'acronym' }],
      }),
    ]);
  });

  it('hold posts and memberships with their sources; a post in no body has no place in the shape', () => {
    expect(popolo.posts).toEqual([
      { id: 'post:traders:chair', label: 'Chair', role: 'Chair', organization_id: 'traders' },
    ]);
    expect(popolo.memberships.map(({ id, role, post_id: post }) => [id, role, post])).toEqual([
      ['ada:posts:1', 'Chair', 'post:traders:chair'],
      ['ada:memberships:1', 'Founder', undefined],
    ]);
    expect(popolo.memberships[0]?.sources).toEqual([
      { url: 'https://example.org/sub/sources/minutes/', note: 'Minutes, Item 2' },
    ]);
  });

  it('sharpen no date: what is approximate is left out', () => {
    expect(popolo.memberships[0]).toMatchObject({ start_date: '2018' });
    expect(popolo.memberships[0]).not.toHaveProperty('end_date');
  });
});
