/**
 * What this site is: the one module that names the debate, its country and its host.
 * Another team forks the engine by replacing `content/` and this file.
 */

export const site = {
  name: 'Postura',
  /** One sentence a language, for home, search engines and shared links. */
  tagline: {
    en: 'Who stands where on Mexico’s digital policy, since when, and on what evidence.',
    es: 'Quién defiende qué en la política digital de México, desde cuándo y con qué pruebas.',
  },
  /** What a newcomer reads first. */
  lead: {
    en: 'Ministries, regulators, companies, associations, civil society and foreign governments argue about how Mexico should govern its digital life. Postura records each position on a worded proposition, with its date, its source and the place in it.',
    es: 'Secretarías, reguladores, empresas, asociaciones, sociedad civil y gobiernos extranjeros discuten cómo debe gobernarse la vida digital de México. Postura registra cada postura sobre una propuesta concreta, con su fecha, su fuente y el pasaje que lo muestra.',
  },
  /** Canonical language first. Its pages stand at the root, the others under their code. */
  locales: ['en', 'es'],
  defaultLocale: 'en',
  /** Languages as BCP 47 tags, for dates, numbers and `lang` attributes. */
  tags: { en: 'en', es: 'es-MX' },
  /** Languages with the territory that Open Graph wants beside them. */
  territories: { en: 'en_US', es: 'es_MX' },
  /**
   * Where people can write who have no account at the code host, as an address of e-mail or of a page; pages leave it
   * out while it is unset.
   */
  contact: undefined as string | undefined,
  /**
   * After how many months an entry is due to be held against its sources again. A year: within one, the states that
   * entries record (of a debate, a text, a program) have all come up once in budgets, sessions and annual reports.
   */
  reviewMonths: 12,
  /** Colours that systems show around a page, in light and dark: those of its head in `styles/tokens.css`. */
  theme: { light: '#14201e', dark: '#0b1211' },
  /** Where the site is served when `SITE_URL` says nothing. */
  fallbackUrl: 'http://localhost:4321/',
} as const;

export type Locale = (typeof site.locales)[number];

/** Path prefix of the site on its host: `/` or `/sub-path/`. */
export const basePath = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/**
 * Address of a page in a language, from its language-free path: `urlFor('issues/x/', 'es')` → `/es/issues/x/`.
 * @param path without a leading slash; pages end in one
 * @param base path prefix of the site, Astro's `BASE_URL`
 */
export function urlFor(path: string, locale: Locale, base = '/'): string {
  return `${basePath(base)}${locale === site.defaultLocale ? '' : `${locale}/`}${path}`;
}

/** Path of the JSON API below the home page; its version is that of the public shapes. */
export const apiPath = 'api/v1/';

/** Path of the JSON record of an entry below the home page, by its key `collection/id`. */
export const recordPath = (key: string): string => `${apiPath}${key}.json`;
