import type { Template } from './templates.ts';

/** What reading and the allow-list of prose say (`src/mdx`). */
export const prose: readonly Template[] = [
  // Headings and links
  [
    'write # and the words of the heading, in small letters, joined by -',
    'escriba # y las palabras del encabezado, en minúsculas y unidas con -',
  ],
  [
    'found a link to #{fragment}, which no heading here has',
    'hay un enlace a #{fragment}, que no corresponde a ningún encabezado de esta página',
  ],
  [
    'found a first-level heading; the page has its own',
    'hay un encabezado de primer nivel; la página ya tiene el suyo',
  ],
  ['start with ##', 'empiece con ##'],
  ['write #{hashes}', 'escriba #{hashes}'],
  [
    'found a heading of level {found} after one of level {before}; levels are not skipped',
    'hay un encabezado de nivel {found} después de uno de nivel {before}; no se saltan niveles',
  ],
  [
    'found a reference that makes “{found}”, whose letters are not all what they look like',
    'hay una referencia que da “{found}”, cuyas letras no son todas lo que parecen',
  ],
  ['type it: “{word}”', 'escríbalo: “{word}”'],
  [
    'found a heading with the id "{id}", which every object of a script has already',
    'hay un encabezado con el id "{id}", que todo objeto de un script ya tiene',
  ],
  ['word the heading otherwise', 'redacte el encabezado de otro modo'],
  ['found a heading without words', 'hay un encabezado sin palabras'],
  ['name what follows', 'diga de qué trata lo que sigue'],
  ['found a footnote within a {~part}', 'hay una nota al pie dentro de {~part}'],
  ['found a link within a {~part}', 'hay un enlace dentro de {~part}'],
  ['found <{tag}> within a {~part}', 'hay un <{tag}> dentro de {~part}'],
  ['link', 'un enlace'],
  ['heading', 'un encabezado'],
  ['term', 'un término'],
  ['put it after', 'póngalo después'],
  ['end the one before the other starts', 'cierre uno antes de abrir el otro'],
  ['found a link without words', 'hay un enlace sin palabras'],
  ['name what it leads to: [words](address)', 'diga a qué lleva: [palabras](dirección)'],
  [
    'link to another entry by its file, such as ../stakeholders/some-body.mdx',
    'enlace a otra ficha por su archivo, por ejemplo ../stakeholders/some-body.mdx',
  ],
  [
    'links go to https:, http:, mailto:, an entry file or a #heading',
    'los enlaces llevan a https:, http:, mailto:, al archivo de una ficha o a un #encabezado',
  ],
  ['found a link to nothing; {~allowed}', 'hay un enlace que no lleva a nada; {~allowed}'],
  ['found {~what} in the address {address}', 'hay {~what} en la dirección {address}'],
  [
    'a space, backslash, quote, bracket or control character',
    'un espacio, diagonal invertida, comilla, paréntesis o carácter de control',
  ],
  ['percent-encode it, or correct the address', 'codifíquelo con %, o corrija la dirección'],
  ['found the address {address}; {~allowed}', 'se encontró la dirección {address}; {~allowed}'],
  [
    'found the address {address} without its scheme',
    'la dirección {address} no dice con qué protocolo se abre',
  ],
  ['write https:// before it', 'anteponga https://'],
  [
    'found the site address {address}; pages move, files are checked',
    'se encontró la dirección del sitio {address}; las páginas cambian de lugar, los archivos se verifican',
  ],
  [
    'found the fragment {address}; a fragment is the name of a heading',
    'se encontró el fragmento {address}; un fragmento es el nombre de un encabezado',
  ],
  ['write #words-of-the-heading', 'escriba #palabras-del-encabezado'],
  [
    'found the mail address {address}; it names one address and nothing else',
    'se encontró la dirección de correo {address}; debe llevar una sola dirección y nada más',
  ],
  ['write mailto:name@example.org', 'escriba mailto:nombre@example.org'],
  ['the address {address} is not complete', 'la dirección {address} está incompleta'],
  ['write it as https://host/path', 'escríbala como https://servidor/ruta'],
  ['found a user name in the address {address}', 'hay un nombre de usuario en la dirección {address}'],
  ['delete what stands before the @', 'borre lo que está antes de la @'],
  ['found two # in {address}', 'hay dos # en {address}'],
  ['the link {address} leaves the content folder', 'el enlace {address} sale de la carpeta de contenido'],
  // Parts that no entry has
  [
    'found a line that starts with import or export; entries are data and load nothing',
    'hay un renglón que empieza con import o export; las fichas son datos y no cargan nada',
  ],
  [
    'delete it; if it is a sentence, start it with another word',
    'bórrelo; si es una oración, empiécela con otra palabra',
  ],
  [
    'found a part of the kind "{kind}", which no entry needs',
    'hay una parte de tipo "{kind}", que ninguna ficha necesita',
  ],
  ['write it as plain Markdown', 'escríbalo en Markdown sencillo'],
  [
    'describe it in words, or make it a figure',
    'descríbala con palabras, o conviértala en una cifra (Figure)',
  ],
  ['found an image; entries hold none', 'hay una imagen; las fichas no llevan imágenes'],
  ['found {~stranger}, which no entry needs', 'hay {~stranger}, que ninguna ficha necesita'],
  ['the element <{tag}>', 'un elemento <{tag}>'],
  ['{name}={value} on <{tag}>', '{name}={value} en <{tag}>'],
  [
    'found {code}, which MDX reads as an expression; entries are data and compute nothing',
    'se encontró {code}, que MDX lee como una expresión; las fichas son datos y no calculan nada',
  ],
  [
    'write \\{ for a brace, or put code between backticks',
    'escriba \\{ para una llave, o ponga el código entre acentos graves',
  ],
  // Characters
  [
    'found {~what} (U+{code}); texts hold visible characters, spaces and line breaks only',
    'hay {~what} (U+{code}); los textos solo llevan caracteres visibles, espacios y saltos de línea',
  ],
  ['a control character', 'un carácter de control'],
  ['delete it; it usually comes from copying out of a PDF', 'bórrelo; suele venir de copiar desde un PDF'],
  [
    'an invisible character that changes the direction of the text',
    'un carácter invisible que cambia la dirección del texto',
  ],
  [
    'delete it; it can make text read otherwise than it is stored (see Trojan Source, CVE-2021-42574)',
    'bórrelo; puede hacer que el texto se lea distinto de como está guardado (véase Trojan Source, CVE-2021-42574)',
  ],
  ['an invisible character', 'un carácter invisible'],
  [
    'delete it; save the file as UTF-8 without a byte order mark',
    'bórrelo; guarde el archivo en UTF-8 sin marca de orden de bytes',
  ],
  ['a Unicode line separator', 'un separador de línea de Unicode'],
  ['use an ordinary line break', 'use un salto de línea común'],
  ['a replacement character or one without meaning', 'un carácter de reemplazo o sin significado'],
  [
    'type the letter that was lost when the text was copied',
    'teclee la letra que se perdió al copiar el texto',
  ],
  ['half a character', 'medio carácter'],
  [
    'type the character again and save the file as UTF-8',
    'teclee de nuevo el carácter y guarde el archivo en UTF-8',
  ],
  ['a private-use character', 'un carácter de uso privado'],
  [
    'type the character it stood for; only one font knew it',
    'teclee el carácter al que sustituía; solo una fuente tipográfica lo conocía',
  ],
  [
    'a rare bracket that is kept for the site itself',
    'un corchete poco común que se reserva para el propio sitio',
  ],
  ['use ordinary brackets', 'use corchetes comunes'],
  ['a character', 'un carácter'],
  ['delete it', 'bórrelo'],
];
