import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import project from '../package.json' with { type: 'json' };
import { site } from '../src/site.ts';
import schema from '../tests/fixtures/cff/schema.json' with { type: 'json' };

const text = readFileSync(new URL('../CITATION.cff', import.meta.url), 'utf8');
const citation = parse(text) as Record<string, unknown>;
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema);

describe('CITATION.cff', () => {
  it('keeps to the schema of the Citation File Format', () => {
    expect(validate(citation), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['without authors', { authors: undefined }],
    ['of a version of the format that is none', { 'cff-version': '9.9.9' }],
    ['under a licence that is none', { license: 'CC-BY-5.0' }],
    ['with a field that is unknown', { publisher: 'Somebody' }],
  ])('would not if it were %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...citation, ...change })))).toBe(false);
  });

  it('says the same as the project', () => {
    expect(citation).toMatchObject({ title: site.name, version: project.version });
    expect(citation['license']).toContain(project.license);
    expect(String(citation['abstract'])).toContain(site.tagline.en.replace(/\.$/, ''));
  });
});
