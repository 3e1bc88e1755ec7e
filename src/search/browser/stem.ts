/** The part of a word that its forms share: "regulates", "regulation" → `regul`. Takes and gives folded words. */
export type Stem = (word: string) => string;

/** @param language of the page, as in `<html lang>`: `en`, `es-MX` */
export async function stemmer(language: string): Promise<Stem> {
  if (!language.startsWith('es')) return (await import('@orama/stemmers/english')).stemmer;
  const { stemmer: spanish } = await import('@orama/stemmers/spanish');
  // It knows "-ción" by its accent, which folded words have lost.
  // And it leaves short verbs as they are: "entra", "entró".
  return (word) => {
    const stem = spanish(word.replace(/cion$/, 'ción')).replace('ó', 'o');
    return stem.length > 4 ? stem.replace(/[aeo]$/, '') : stem;
  };
}
