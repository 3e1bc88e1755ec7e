import { type Locale, site, urlFor } from '../site.ts';
import { type Messages, words } from './index.ts';

/** What a page or component needs to speak the language of the page it stands on. */
export interface Here {
  locale: Locale;
  t: Messages;
  base: string;
  /** Address of a page of this language: `url('issues/x/')`. */
  url(page: string): string;
}

/** Reads the language from Astro's own context, so that it need not be handed from component to component. */
export function here({ currentLocale }: { currentLocale: string | undefined }): Here {
  const locale = site.locales.find((each) => each === currentLocale) ?? site.defaultLocale;
  const base = import.meta.env.BASE_URL;
  return { locale, t: words(locale), base, url: (page) => urlFor(page, locale, base) };
}
