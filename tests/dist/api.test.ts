import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../src/export/json/schemas.ts';
import { type RecordName, recordNames } from '../../src/model/vocabulary.ts';
import { apiPath, site as theSite } from '../../src/site.ts';
import { addressesOf, builtJson, type PublishedRecord, recordsIn, referencesIn } from '../built-data.ts';
import { readSite } from '../built-site.ts';
import { recordKeys } from '../content-entries.ts';
import { grouped } from '../grouped.ts';

const site = readSite();
const records = recordNames.flatMap((name) => recordsIn(site, name));
const at = (path: string): string => site.address.href + path;

const ajv = addFormats(new Ajv2020({ allErrors: true }));
for (const name of schemaNames) {
  ajv.addSchema(builtJson<object>(site, `${apiPath}schemas/${name}.json`));
}
/** What a file breaks of the schema that it names. */
const faults = (file: { $schema: string }): string[] => {
  const validate = ajv.getSchema(file.$schema);
  if (!validate) return [`no schema ${file.$schema}`];
  return validate(file)
    ? []
    : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message ?? ''}`);
};

describe('the records', () => {
  it('are as many as the entries, under the same ids', () => {
    const keys = records.map(({ collection, id }) => `${collection}/${id}`);
    expect(keys.toSorted()).toEqual(recordKeys().toSorted());
  });

  it('stand each at its own address as they stand in the list', () => {
    const wrong = records.filter((record) => {
      const path = new URL(record.record).pathname;
      return !site.files.has(path) || site.read(path) !== `${JSON.stringify(record, null, 2)}\n`;
    });
    expect(wrong.map(({ record }) => record)).toEqual([]);
  });

  it.each(recordNames)('of %s keep to their schema', (collection) => {
    const found = records
      .filter((record) => record.collection === collection)
      .flatMap((record) => faults(record).map((fault) => ({ where: record.id, fault })));
    expect(grouped(found)).toEqual([]);
  });

  it('have pages in every language', () => {
    const pages = records.flatMap(({ page }) => Object.values(page));
    expect(pages).toHaveLength(records.length * theSite.locales.length);
    expect(pages.filter((page) => !site.byPath.has(new URL(page).pathname))).toEqual([]);
  });

  it('have digests that differ', () => {
    expect(new Set(records.map(({ digest }) => digest)).size).toBe(records.length);
  });

  it('hold the words of every language they claim, and of no other', () => {
    const wrong = records.filter(
      ({ languages, title, summary }) =>
        Object.keys(title).join() !== languages.join() || Object.keys(summary).join() !== languages.join(),
    );
    expect(wrong.map(({ record }) => record)).toEqual([]);
  });
});

describe('the schemas', () => {
  const [record] = records;
  const changed = (change: (copy: PublishedRecord<RecordName>) => void): PublishedRecord<RecordName> => {
    const copy = structuredClone(records.find(({ collection }) => collection === 'positions') ?? record);
    if (!copy) throw new Error('no record');
    change(copy);
    return copy;
  };

  it.each<[string, (copy: PublishedRecord<RecordName>) => void]>([
    ['a stance that is none', ({ facts }) => (facts['stance'] = 'agrees')],
    ['a field that is unknown', ({ facts }) => (facts['strength'] = 3)],
    ['no evidence', ({ facts }) => delete facts['evidence']],
    ['a reference that is not resolved', ({ facts }) => (facts['proposition'] = 'a#b')],
    ['words without a language', (copy) => Object.assign(copy, { title: 'Title' })],
    ['an address that is none', (copy) => (copy.record = 'record.json')],
    ['a day that is none', (copy) => (copy.reviewed = '2026-02-30')],
  ])('refuse %s', (_what, change) => {
    expect(faults(changed(() => undefined))).toEqual([]);
    expect(faults(changed(change))).not.toEqual([]);
  });
});

describe('references between records', () => {
  const byAddress = new Map(records.map((record) => [record.record, record]));

  it('resolve: every one has a record and a page, under the name it is given', () => {
    const found = records.flatMap((record) =>
      referencesIn([record.facts, record.relations]).flatMap((reference) => {
        const target = byAddress.get(reference.record);
        const right =
          target?.id === reference.id &&
          target.collection === reference.collection &&
          target.page[theSite.defaultLocale] === reference.page &&
          JSON.stringify(target.title) === JSON.stringify(reference.title);
        return right ? [] : [{ where: record.record, fault: reference.record }];
      }),
    );
    expect(grouped(found)).toEqual([]);
  });

  it('run both ways: what one says it refers to says so too', () => {
    const said = (side: 'to' | 'from') =>
      records
        .flatMap((record) =>
          record.relations[side].map(({ at: places = [], entry, field, part = entry.part }) => {
            const [from, to] = side === 'to' ? [record.record, entry.record] : [entry.record, record.record];
            return [from, field, to, part ?? '', ...places].join(' ');
          }),
        )
        .toSorted();
    expect(said('to').length).toBeGreaterThan(records.length);
    expect(said('from')).toEqual(said('to'));
  });

  it('lead, inside the site, to files that are there', () => {
    const found = records.flatMap((record) =>
      addressesOf(record)
        .filter((address) => address.startsWith(site.address.href))
        .map((address) => new URL(address).pathname)
        .filter((path) => !site.byPath.has(path) && !site.files.has(path))
        .map((fault) => ({ where: record.record, fault })),
    );
    expect(grouped(found)).toEqual([]);
  });
});

describe('the files around the records', () => {
  it.each(['index.json', ...recordNames.map((name) => `${name}.json`)])('%s keeps to its schema', (file) => {
    expect(faults(builtJson(site, apiPath + file))).toEqual([]);
  });

  it('index.json lists every entry and every collection', () => {
    const index = builtJson<{
      home: string;
      collections: { collection: string; count: number; records: string; schema: string }[];
      entries: { record: string; reviewed: string }[];
    }>(site, `${apiPath}index.json`);
    expect(index.home).toBe(site.address.href);
    expect(index.entries.map(({ record }) => record)).toEqual(records.map(({ record }) => record));
    expect(index.entries.map(({ reviewed }) => reviewed)).toEqual(records.map(({ reviewed }) => reviewed));
    expect(index.collections).toEqual(
      recordNames.map((collection) => ({
        collection,
        count: recordsIn(site, collection).length,
        records: at(`${apiPath}${collection}.json`),
        schema: at(`${apiPath}schemas/${collection}.json`),
      })),
    );
  });

  it('former ids have records that keep to their schema and say where the entry went', () => {
    const { moved } = builtJson<{ moved: { collection: string; id: string; movedTo: string }[] }>(
      site,
      `${apiPath}index.json`,
    );
    const former = records.flatMap(({ collection, formerIds, record }) =>
      formerIds.map((id) => ({ collection, id, movedTo: record })),
    );
    expect(moved).toEqual(former);
    for (const { collection, id, movedTo } of moved) {
      const file = builtJson<{ $schema: string; movedTo: { record: string } }>(
        site,
        `${apiPath}${collection}/${id}.json`,
      );
      expect(faults(file)).toEqual([]);
      expect(file.movedTo.record).toBe(movedTo);
    }
  });

  it('openapi.json is valid OpenAPI 3.1, and what it describes is there', async () => {
    const description = builtJson<Record<string, unknown>>(site, `${apiPath}openapi.json`);
    const validator = new Validator();
    for (const name of schemaNames) {
      const schema = builtJson<Record<string, unknown>>(site, `${apiPath}schemas/${name}.json`);
      await validator.addSpecRef(schema, String(schema['$id']));
    }
    // It writes resolved references into what it is given.
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const paths = Object.keys(description['paths'] as object);
    expect(paths.filter((path) => !path.includes('{'))).toHaveLength(recordNames.length + 1);
    const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    const missing = [
      ...paths.filter((path) => !path.includes('{')).map((path) => at(path.slice(1))),
      ...refs,
    ].filter((address) => !site.files.has(new URL(address).pathname));
    expect(missing).toEqual([]);
  });

  it('popolo.json keeps to its schema and holds every stakeholder once', () => {
    const popolo = builtJson<
      Record<'persons' | 'organizations' | 'posts' | 'memberships', Record<string, string>[]>
    >(site, 'data/popolo.json');
    const validate = ajv.getSchema(at(`${apiPath}schemas/popolo.json`));
    expect(validate?.(popolo), JSON.stringify(validate?.errors)).toBe(true);
    const ids = [...popolo.persons, ...popolo.organizations].map(({ id }) => id ?? '');
    expect(ids.toSorted()).toEqual(
      recordsIn(site, 'stakeholders')
        .map(({ id }) => id)
        .toSorted(),
    );
    const posts = new Set(popolo.posts.map(({ id }) => id));
    const dangling = popolo.memberships.filter(
      ({ member_id: member = '', organization_id: body = '', post_id: post }) =>
        !ids.includes(member) || !ids.includes(body) || (post !== undefined && !posts.has(post)),
    );
    expect(popolo.memberships.length).toBeGreaterThan(0);
    expect(dangling).toEqual([]);
    expect(posts.size).toBe(popolo.posts.length);
  });
});
