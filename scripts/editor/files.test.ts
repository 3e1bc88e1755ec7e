import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { editorFiles } from './files.ts';
import { editorSchema } from './schema.ts';

const files = editorFiles();

describe('the files for editors', () => {
  it.each([...files])('%s is what the model says; else run npm run editor', (path, text) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
  });

  it('has no schema of a collection that is gone', () => {
    const kept = readdirSync('.vscode/schemas').map((name) => join('.vscode/schemas', name));
    expect(kept.filter((path) => !files.has(path))).toEqual([]);
  });

  it('names only schemas that are there', () => {
    const { 'yaml.schemas': schemas } = JSON.parse(files.get('.vscode/settings.json') ?? '') as {
      'yaml.schemas': Record<string, string[]>;
    };
    expect(Object.keys(schemas).filter((path) => !files.has(path.replace('./', '')))).toEqual([]);
  });
});

describe('the schemas', () => {
  const { entries } = readContent(join(process.cwd(), 'content'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  const compiled = new Map<string, ValidateFunction>();

  it('describe every field', () => {
    const bare = [...files].flatMap(([path, text]) =>
      path.endsWith('.schema.json') ? undescribed(JSON.parse(text) as object, path) : [],
    );
    expect(bare).toEqual([]);
  });

  it('take every entry of the atlas, and its translations', () => {
    const wrong = entries
      .filter(({ prefix }) => prefix.length === 0)
      .flatMap(({ collection, file, translations }) => [
        ...misfits(collection, 'entry', file.data),
        ...Object.values(translations).flatMap((each) => misfits(collection, 'translation', each.file.data)),
      ]);
    expect(entries.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a misspelt field', { stanse: 'opposes' }],
    ['a value that is not on the list', { stance: 'suports' }],
    ['a date that is a number', { date: 2021 }],
    ['a list that is none', { holders: 'club' }],
    ['an id with capitals', { holders: ['Club'] }],
  ])('refuse %s', (_, patch) => {
    const position = entries.find(({ collection }) => collection === 'positions')?.file.data;
    expect(misfits('positions', 'entry', position)).toEqual([]);
    expect(misfits('positions', 'entry', { ...(position as object), ...patch })).not.toEqual([]);
  });

  it('offer the ids that exist, and impose none', () => {
    const schema = editorSchema('positions', 'entry', (target) =>
      target === 'stakeholders' ? ['club'] : [],
    );
    const { speaker } = schema['properties'] as Record<string, unknown>;
    expect(speaker).toMatchObject({ anyOf: [{ enum: ['club'] }, { type: 'string' }] });
  });

  function misfits(
    name: Parameters<typeof editorSchema>[0],
    part: 'entry' | 'translation',
    data: unknown,
  ): string[] {
    const key = `${name} ${part}`;
    const validate = compiled.get(key) ?? ajv.compile(editorSchema(name, part));
    compiled.set(key, validate);
    return validate(data)
      ? []
      : (validate.errors ?? []).map((error) => `${name} ${error.instancePath} ${String(error.message)}`);
  }
});

/** Paths of properties that say nothing of themselves. */
function undescribed(schema: object, path: string): string[] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, { description?: string }>;
    items?: object;
    anyOf?: object[];
  };
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
  const inner = [items ?? [], anyOf].flat().flatMap((each) => undescribed(each, `${path}[]`));
  return [...own, ...inner];
}
