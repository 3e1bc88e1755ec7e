import { fill, words } from '../../i18n/index.ts';
import { collectionNames } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import { markdownFile } from '../files.ts';
import type { Shown, ShownEntry } from '../shown.ts';

/**
 * A guide to the site for language models (https://llmstxt.org, 2024): its name, what it is, and a list of links for
 * each collection to the Markdown twins. Terms, which other pages explain in passing, are optional.
 */
export function llmsText(shown: Shown): string {
  const { home, locale } = shown;
  const t = words(locale);
  const entries = [...shown.byKey.values()];
  const sections = collectionNames.map((name) => {
    const links = entries.filter(({ collection }) => collection === name).map((entry) => link(shown, entry));
    const title = name === 'glossary' ? 'Optional' : t.collections[name].many;
    return `## ${title}\n\n${links.join('\n')}\n`;
  });
  const about = fill(t.files.llms, {
    full: pageAddress(home, 'llms-full.txt', locale),
    data: pageAddress(home, 'data/', locale),
  });
  return [opening(shown), about, '', ...sections].join('\n');
}

/** The whole atlas in one Markdown file, entry after entry. */
export function llmsFullText(shown: Shown, parts: readonly string[]): string {
  return [opening(shown), ...parts.map((part) => `---\n\n${part}`)].join('\n');
}

const opening = ({ locale }: Shown): string =>
  `# ${site.name}\n\n> ${site.tagline[locale]}\n\n${site.lead[locale]}\n\n${words(locale).files.licence}\n`;

function link({ home, locale }: Shown, { title, summary, page }: ShownEntry): string {
  const address = `${pageAddress(home, page, locale)}${markdownFile.file}`;
  return `- [${escaped(title)}](${address}): ${escaped(summary.replace(/\s+/g, ' '))}`;
}

const escaped = (text: string): string => text.replace(/[\\[\]*_`<>]/g, '\\$&');
