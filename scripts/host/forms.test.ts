import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forms, projectLinks } from '../../src/repository.ts';

const folder = '.github/ISSUE_TEMPLATE';
const names = readdirSync(folder).filter((name) => name !== 'config.yml');

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; description?: string; options?: unknown[]; value?: string };
    validations?: { required?: boolean };
  }[];
}

const read = (name: string): Form => parse(readFileSync(join(folder, name), 'utf8')) as Form;
const fields = (name: string): Form['body'] => read(name).body.filter(({ type }) => type !== 'markdown');
const required = (name: string): (string | undefined)[] =>
  fields(name)
    .filter(({ validations }) => validations?.required)
    .map(({ id }) => id);

/** GitHub's syntax for issue forms (docs.github.com, “Syntax for GitHub’s form schema”). */
describe('forms at the code host', () => {
  it('are those for whom the site and the guide promise one', () => {
    expect(names.sort()).toEqual(forms.map((form) => `${form}.yml`));
  });

  it.each(names)('%s is a form as the code host reads it, in both languages', (name) => {
    const { name: title, description, body } = read(name);
    for (const words of [title, description]) expect(words).toMatch(/\S · \S/);
    const ids = fields(name).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') {
        expect(attributes.value?.trim().split('\n')).toHaveLength(2);
        continue;
      }
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(attributes.label).toMatch(/\S · \S/);
      if (attributes.description) expect(attributes.description).toMatch(/\S · \S/);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBeGreaterThan(2);
    }
  });

  it('ask for both values and the source of a correction', () => {
    expect(required('correction.yml')).toEqual(['page', 'says', 'should-say', 'source']);
  });

  it('ask for what no position can do without', () => {
    expect(required('new-position.yml')).toEqual([
      'holder',
      'proposition',
      'stance',
      'date',
      'source',
      'attribution',
    ]);
  });

  it('are led to from pages with what is known filled in', () => {
    const { reportLink = () => undefined } = projectLinks('owner/name');
    const params = new URL(reportLink('A title', '/issues/a/') ?? '').searchParams;
    const form = `${String(params.get('template'))}`;
    expect(names).toContain(form);
    const ids = fields(form).map(({ id }) => id);
    const filled = [...params.keys()].filter((key) => key !== 'template' && key !== 'title');
    expect(filled.filter((key) => !ids.includes(key))).toEqual([]);
    expect(params.get('page')).toBe('/issues/a/');
  });
});
