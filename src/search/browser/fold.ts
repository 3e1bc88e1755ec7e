/** Letters without case and accents, so that "telefonica" finds "Telefónica". `ñ` stays a letter of its own. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ñ', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'ñ');
}
