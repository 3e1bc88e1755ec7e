import { describe, expect, it } from 'vitest';
import { componentNamed, components } from './components.ts';
import { checkProse } from './prose.ts';

describe('components', () => {
  it.each(Object.entries(components))('%s is described, and its example is allowed', (_, component) => {
    expect(component.description).toMatch(/^[A-Z].*\.$/);
    for (const { description } of Object.values(component.attributes))
      expect(description).toMatch(/^[A-Z].*\.$/);
    const body = component.placement === 'inline' ? `Words ${component.example}` : component.example;
    expect(checkProse({ file: 'content/issues/x.mdx', body, bodyLine: 1 }).problems).toEqual([]);
  });

  it.each(['cite', 'CITE', 'toString', '__proto__', 'constructor', ''])('knows no component %j', (name) => {
    expect(componentNamed(name)).toBeUndefined();
  });
});
