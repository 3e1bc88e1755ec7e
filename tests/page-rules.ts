import { pagePolicy } from '../src/headers.ts';
import { site as theSite } from '../src/site.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { addressesIn, subResources, targetOf } from './addresses.ts';
import { attribute, type Element, textIn } from './html.ts';

/** Something every page must keep to. */
export interface PageRule {
  name: string;
  /** What breaks it, in words; nothing on a page that keeps to it. */
  faults(page: Page, site: BuiltSite): string[];
}

/** The rules that a page is held to by itself. */
export const pageRules: readonly PageRule[] = [
  {
    name: 'every link, asset and anchor of the site resolves',
    faults: (page, site) =>
      addressesIn(page).flatMap(({ value }) => {
        const target = targetOf(value, page, site);
        return target.kind === 'broken' ? [`${value}: ${target.why}`] : [];
      }),
  },
  {
    name: 'nothing is fetched from another host, and no form is sent there',
    faults: (page, site) =>
      addressesIn(page)
        .filter((address) => subResources(address) && targetOf(address.value, page, site).kind === 'external')
        .map(({ value }) => value),
  },
  {
    name: 'no id stands twice',
    faults: ({ elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
    },
  },
  {
    name: 'what an element names by id is there',
    faults: ({ elements, ids }) =>
      elements.flatMap((element) =>
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list']
          .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
          .filter((id) => !ids.has(id)),
      ),
  },
  {
    name: 'no script, style or event handler stands in the page',
    faults: ({ elements }) => [
      ...elements.filter(({ tagName }) => tagName === 'style').map((element) => `<style>${textIn(element)}`),
      ...elements
        .filter((element) => element.tagName === 'script' && !attribute(element, 'src') && !isData(element))
        .map((element) => `<script>${textIn(element)}`),
      ...elements.flatMap(({ attrs, tagName }) =>
        attrs
          .filter(({ name }) => name === 'style' || name === 'srcdoc' || name.startsWith('on'))
          .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
      ),
    ],
  },
  {
    name: 'the content security policy comes first in it',
    faults: ({ elements }) => {
      const [first, ...others] = elements.filter(({ tagName }) => tagName === 'meta');
      const isPolicy = (meta: Element | undefined): boolean =>
        meta !== undefined && attribute(meta, 'http-equiv') === 'content-security-policy';
      if (!first || !isPolicy(first)) return ['the first <meta> is another'];
      return [
        ...(attribute(first, 'content') === pagePolicy ? [] : ['it is another policy']),
        ...(others.some(isPolicy) ? ['there are two'] : []),
      ];
    },
  },
  {
    name: 'it has one main heading, and no level is skipped',
    faults: ({ elements }) => {
      const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const levels = headings.map(({ tagName }) => Number(tagName[1]));
      const main = levels.filter((level) => level === 1).length;
      return [
        ...(main === 1 ? [] : [`${String(main)} h1`]),
        ...headings
          .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
          .map((heading) => `<${heading.tagName}> ${textIn(heading)} comes too early`),
        ...headings.filter((heading) => textIn(heading) === '').map(({ tagName }) => `an empty <${tagName}>`),
      ];
    },
  },
  {
    name: 'it says its language',
    faults: ({ elements, locale }) => {
      const html = elements.find(({ tagName }) => tagName === 'html');
      const language = html && attribute(html, 'lang');
      const tags: readonly string[] = [...theSite.locales, ...Object.values(theSite.tags)];
      // The document language of a work can be any; what is empty or no tag is a mistake.
      const odd = elements
        .flatMap((element) => attribute(element, 'lang') ?? [])
        .filter((tag) => !tags.includes(tag) && !/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag));
      return [
        ...(language === theSite.tags[locale] ? [] : [`lang="${language ?? ''}"`]),
        ...odd.map((tag) => `lang="${tag}"`),
      ];
    },
  },
  {
    name: 'it has a title and a description',
    faults: (page) => [
      ...(titleOf(page) === '' ? ['no title'] : []),
      ...(descriptionOf(page) === '' ? ['no description'] : []),
    ],
  },
];

/** True for a block of linked data, which a browser never runs; one that cannot be read is a mistake. */
function isData(element: Element): boolean {
  if (attribute(element, 'type') !== 'application/ld+json') return false;
  try {
    return typeof JSON.parse(textIn(element)) === 'object';
  } catch {
    return false;
  }
}

/** The page's `<title>`; empty where it has none. */
export function titleOf({ elements }: Page): string {
  const title = elements.find(
    ({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head',
  );
  return title ? textIn(title) : '';
}

/** The page's description for search engines; empty where it has none. */
export const descriptionOf = (page: Page): string => metaOf(page, 'description') ?? '';

/** What a `<meta name>` says. */
export function metaOf({ elements }: Page, name: string): string | undefined {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return meta && attribute(meta, 'content');
}
