import { type Attempt, inFields, inSentence, type Tried } from './attempt.ts';

/** A sentence with each character in it, by its name. */
const within = (characters: Readonly<Record<string, number>>): Tried =>
  Object.fromEntries(
    Object.entries(characters).map(([name, code]) => [name, `qui${String.fromCodePoint(code)}etly`]),
  );

const turning = {
  'LEFT-TO-RIGHT EMBEDDING': 0x202a,
  'RIGHT-TO-LEFT EMBEDDING': 0x202b,
  'POP DIRECTIONAL FORMATTING': 0x202c,
  'LEFT-TO-RIGHT OVERRIDE': 0x202d,
  'RIGHT-TO-LEFT OVERRIDE': 0x202e,
  'LEFT-TO-RIGHT ISOLATE': 0x2066,
  'RIGHT-TO-LEFT ISOLATE': 0x2067,
  'FIRST STRONG ISOLATE': 0x2068,
  'POP DIRECTIONAL ISOLATE': 0x2069,
  'LEFT-TO-RIGHT MARK': 0x200e,
  'RIGHT-TO-LEFT MARK': 0x200f,
  'ARABIC LETTER MARK': 0x061c,
};

const invisible = {
  'ZERO WIDTH SPACE': 0x200b,
  'ZERO WIDTH NON-JOINER': 0x200c,
  'ZERO WIDTH JOINER': 0x200d,
  'WORD JOINER': 0x2060,
  'INVISIBLE TIMES': 0x2062,
  'ZERO WIDTH NO-BREAK SPACE': 0xfeff,
  'SOFT HYPHEN': 0x00ad,
  'COMBINING GRAPHEME JOINER': 0x034f,
  'MONGOLIAN VOWEL SEPARATOR': 0x180e,
  'HANGUL FILLER': 0x3164,
  'HALFWIDTH HANGUL FILLER': 0xffa0,
  'TAG LATIN SMALL LETTER A': 0xe0061,
  'VARIATION SELECTOR-1': 0xfe00,
  'VARIATION SELECTOR-17': 0xe0100,
  'BRAILLE PATTERN BLANK': 0x2800,
  'MUSICAL SYMBOL BEGIN BEAM': 0x1d173,
  'SHORTHAND FORMAT LETTER OVERLAP': 0x1bca0,
};

const others = {
  'a null': 0x0000,
  'a backspace': 0x0008,
  'an escape': 0x001b,
  'a delete': 0x007f,
  'a control of the second range': 0x0085,
  'a line separator': 0x2028,
  'a private-use letter': 0xe000,
  'a letter kept for the site’s own parser': 0x2e28,
};

/** The same by ways round the file’s own characters: references of HTML, escapes of YAML. */
const written: Tried = {
  'an override as a decimal reference': 'spoke &#8238;yltnetsisrep',
  'an override as a hexadecimal reference': 'spoke &#x202E;yltnetsisrep',
  'a zero-width space by its name': 'spoke&ZeroWidthSpace;',
  'a right-to-left mark by its name': 'spoke&rlm;',
  'an override in the title of a link': '[so](https://example.org/ "&#x202E;gro")',
  'an override in an attribute': '<Term id="byelaw">&#x202E;waleyb</Term>',
  'a zero-width space in code': '`a\u200Bb`',
};

const escaped: Tried = {
  'an override as an escape of YAML': 'acronym: "A\\u202EB"',
  'a zero-width space as an escape of YAML': 'nativeName: "Ad\\u200Ba"',
  'an escape of the terminal as one of YAML': 'nativeName: "Ada\\e[2J"',
  'a null as an escape of YAML': 'nativeName: "Ada\\0"',
  'a tag letter as an escape of YAML': 'nativeName: "Ada\\U000E0061"',
  'a line separator as an escape of YAML': 'nativeName: "Ada\\L"',
  'half of a letter as an escape of YAML': 'acronym: "\\uD800Q"',
  'an override in a key': '"acro\\u202Enym": AQ',
};

const lookalike: Tried = {
  'Cyrillic а': 'with Pаypal',
  'Cyrillic о': 'with Gоogle',
  'Cyrillic letters alone': 'of the СССР',
  'Greek ο': 'with Gοogle',
  'Greek capital Α': 'with Αmazon',
  'Armenian օ': 'with Goօgle',
  'a Cherokee letter': 'with Ꭺpple',
  'full-width letters': 'with Ｇｏｏｇｌｅ',
  'mathematical letters': 'with 𝐆𝐨𝐨𝐠𝐥𝐞',
  'a dotless ı': 'of the mınistry',
  'a script ɡ': 'with ɡoogle',
  'circled letters': 'with ⓖoogle',
  'a ligature': 'of the oﬃce',
  'marks in heaps': 'with Go\u0321\u0322\u0334\u0335ogle',
  'a Cyrillic letter in an id': 'in <Term id="bуelaw">byelaws</Term>',
  'a Cyrillic letter as a reference': 'with P&#1072;ypal',
  'a Greek letter by its name': 'with G&omicron;ogle',
  'a letter as a reference in a title': '[so](https://example.org/ "P&#x430;ypal")',
};

/** Text that reads otherwise than it is stored. */
export const hidden: readonly Attempt[] = [
  ...inSentence('characters', { ...within(turning), ...within(invisible), ...within(others), ...written }),
  ...inFields('characters', escaped),
  ...inSentence('lookalike-letters', lookalike),
  ...inFields('lookalike-letters', {
    'Cyrillic а in an id': 'partOf: [{ body: quаy-traders, source: hearing-minutes, at: Item 2 }]',
    'Greek ο in a name': 'acronym: Gοogle',
    'Cyrillic е in a key': 'nativеName: Ada',
  }),
];
