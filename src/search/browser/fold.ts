/** Letters without case and accents, so that "telefonica" finds "Telefónica". `ñ` stays a letter of its own. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ñ', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'ñ');
}

/** The same for whoever has no `ñ` on the keyboard. Only where nothing is written with `n`: "ano" is not "año". */
export const withoutTilde = (folded: string): string => folded.replaceAll('ñ', 'n');

/** The words of a text, folded: "AT&T México" → `at`, `t`, `mexico`. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name without blanks, hyphens and dots: `T-MEC` and "t mec" are both `tmec`. */
export const joined = (text: string): string => wordsOf(text).join('');
