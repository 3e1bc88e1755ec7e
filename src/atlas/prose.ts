import type { Root } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, words } from '../i18n/index.ts';
import { contentRoot } from '../mdx/content-root.ts';
import { proseOf } from '../mdx/frontmatter.ts';
import { renderProse } from '../mdx/prose.ts';
import { site, urlFor } from '../site.ts';
import type { PageCitations } from './citations.ts';
import { type Atlas, entryOf } from './entry.ts';
import { figureElement } from './figure-element.ts';

export interface Prose {
  readonly html: string;
  /** What the HTML is made from. */
  tree: Root;
  headings: { depth: number; slug: string; text: string }[];
  /** The words alone, a line a block. */
  readonly text: string;
}

/**
 * The prose of a file under `content/` as HTML and as words, its links, citations, terms and figures resolved against the atlas.
 * @param file path from the content folder
 * @param citations numbers on from what the page has cited before
 * @param base path prefix of the site
 */
export function proseIn(file: string, atlas: Atlas, citations: PageCitations, base: string): Prose {
  const shown = `content/${file}`;
  const { body, bodyLine } = proseOf(readFileSync(join(contentRoot, file), 'utf8'));
  if (!body.trim()) return { html: '', tree: { type: 'root', children: [] }, headings: [], text: '' };
  // An entry without a translation shows its prose in English on a page of another language; what is said within the
  // prose, "Source 1", is then read as English too.
  const language = site.locales.find((locale) => file.endsWith(`.${locale}.mdx`)) ?? site.defaultLocale;
  const { entry } = words(language);
  return renderProse(
    { file: shown, body, bodyLine },
    {
      labels: {
        footnotes: entry.footnotes,
        backToReference: (number) => fill(entry.backToReference, { number }),
        note: entry.note,
        task: entry.task,
        citation: (number) => fill(entry.citation, { number }),
      },
      link: (target, fragment) => {
        const found = atlas.byKey.get(target.replace(/\.(mdx|yaml)$/, ''));
        return found
          ? { href: `${urlFor(found.page, atlas.locale, base)}${fragment ? `#${fragment}` : ''}` }
          : null;
      },
      cite: (source, at) => citations.cite(source, at),
      term: (id) => {
        const term = entryOf(atlas, 'glossary', id);
        const title = term.facts.expansion ?? term.summary;
        // An attribute cannot be marked as of another language than the words it explains.
        return {
          href: urlFor(term.page, atlas.locale, base),
          title: term.language === language ? title : undefined,
        };
      },
      figure: (id) => {
        const figure = figureElement(entryOf(atlas, 'figures', id), atlas, citations, base);
        if (language !== atlas.locale) figure.properties['lang'] ??= site.tags[atlas.locale];
        return [figure];
      },
    },
  );
}
