import { describe, expect, it } from 'vitest';
import { checkSample } from '../checks/sample-content.ts';
import { codeOwners } from './owners.ts';

describe('codeOwners', () => {
  const lines = codeOwners(checkSample({}).subject.entries, '@atlas').split('\n');
  const owner = (path: string): string | undefined =>
    lines.find((line) => line.startsWith(`${path} `))?.split(/\s+/)[1];

  it.each([
    ['*', '@atlas/maintainers'],
    ['/content/', '@atlas/sources'],
    ['/content/issues/speed.mdx', '@atlas/roads'],
    ['/content/positions/speed/*.mdx', '@atlas/roads'],
    ['/content/**/*.es.*', '@atlas/translation'],
    ['/content/exceptions.yaml', '@atlas/maintainers'],
  ])('gives %s to %s', (path, team) => {
    expect(owner(path)).toBe(team);
  });

  it('lets a translation count after the topic, and an exception last', () => {
    const at = (path: string): number => lines.findIndex((line) => line.startsWith(`${path} `));
    expect(at('*')).toBeLessThan(at('/content/issues/speed.mdx'));
    expect(at('/content/issues/speed.mdx')).toBeLessThan(at('/content/**/*.es.*'));
    expect(at('/content/**/*.es.*')).toBeLessThan(at('/content/exceptions.yaml'));
  });
});
