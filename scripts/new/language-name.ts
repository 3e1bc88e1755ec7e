const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a language is called: `es` is Spanish. */
export const languageName = (language: string): string => names.of(language) ?? language;
