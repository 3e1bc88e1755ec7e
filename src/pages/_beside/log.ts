import type { PageForm } from '../../components/chrome/page-form.ts';
import { feedFiles } from '../../export/files.ts';
import { type Locale, site, urlFor } from '../../site.ts';

/** The page of the correction log, without language and base. */
export const correctionLog = 'corrections/';

/** Static paths of what stands beside the correction log, in each language. */
export const logPaths = () =>
  site.locales.map((locale) => ({
    params: { page: urlFor(correctionLog, locale).slice(1, -1) },
    props: { locale, log: true as const },
  }));

/**
 * The forms in which corrections can be followed.
 * @param base path prefix of the site
 */
export const logForms = (locale: Locale, base: string): PageForm[] =>
  feedFiles.map(({ file, ...form }) => ({ ...form, href: `${urlFor(correctionLog, locale, base)}${file}` }));
