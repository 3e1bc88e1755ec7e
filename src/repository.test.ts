import { describe, expect, it } from 'vitest';
import { projectLinks, writeLink } from './repository.ts';

const home = 'https://code.example.org/owner/name';

describe('links to the code host', () => {
  it.each([
    ['an address', home, home],
    ['an address with its ending', `git+${home}.git`, home],
    ['an address with a slash', `${home}/`, home],
    ['an object', { type: 'git', url: `git+${home}.git` }, home],
    ['a secure shell', 'git+ssh://git@code.example.org/owner/name.git', home],
    ['a secure shell, short', 'git@code.example.org:owner/name.git', home],
    ['a git address', 'git://code.example.org/owner/name.git', home],
    ['a shorthand', 'owner/name', 'https://github.com/owner/name'],
    ['a shorthand with its host', 'gitlab:owner/na.me', 'https://gitlab.com/owner/na.me'],
  ])('read %s', (_form, field, address) => {
    const { editLink, formLink, reportLink } = projectLinks(field);
    expect(formLink('right-of-reply')).toBe(`${address}/issues/new?template=right-of-reply.yml`);
    expect(editLink('content/issues/a b#.mdx')).toBe(`${address}/edit/main/content/issues/a%20b%23.mdx`);
    expect(reportLink('A & B', '/issues/a/')).toBe(
      `${address}/issues/new?template=correction.yml&title=A+%26+B%3A+&page=%2Fissues%2Fa%2F`,
    );
  });

  it.each([
    ['nothing', undefined],
    ['an empty field', ''],
    ['an object without an address', { type: 'git' }],
    ['an unknown host', 'elsewhere:owner/name'],
    ['a file', 'file:///home/somebody/name'],
    ['a host alone', 'https://code.example.org/'],
  ])('are left out for %s', (_form, field) => {
    const { editLink, formLink, reportLink } = projectLinks(field);
    expect(editLink('content/issues/a.mdx')).toBeUndefined();
    expect(formLink('correction')).toBeUndefined();
    expect(reportLink('A', '/issues/a/')).toBeUndefined();
  });

  it('do not lead to a content folder outside the project', () => {
    expect(projectLinks(home).editLink('../content/issues/a.mdx')).toBeUndefined();
  });
});

describe('the address for those without an account', () => {
  it.each([
    [undefined, undefined],
    ['atlas@example.org', 'mailto:atlas@example.org?subject=A%20%26%20B&body=%2Fissues%2Fa%2F%0A%0A'],
    ['https://example.org/write', 'https://example.org/write'],
  ])('%s gives %s', (contact, link) => {
    expect(writeLink('A & B', '/issues/a/', contact)).toBe(link);
  });
});
