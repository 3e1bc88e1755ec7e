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
  // Components
  [
    'found {tag}; entries hold Markdown and the components {names} only',
    'se encontró {tag}; las fichas solo llevan Markdown y los componentes {names}',
  ],
  ['write it in Markdown, or \\< for a bare <', 'escríbalo en Markdown, o \\< para un < suelto'],
  ['delete the tag', 'borre la etiqueta'],
  [
    'found a spread in <{tag}>; attributes are plain strings',
    'hay atributos desplegados (...) en <{tag}>; los atributos son textos simples',
  ],
  ['write them out', 'escríbalos uno por uno'],
  [
    'found the attribute {key} on <{tag}>; it takes {list}',
    'se encontró el atributo {key} en <{tag}>; los que admite: {list}',
  ],
  ['found the attribute {key} twice on <{tag}>', 'el atributo {key} está dos veces en <{tag}>'],
  ['keep one', 'deje uno'],
  [
    'the attribute {key} of <{tag}> is not a plain string',
    'el atributo {key} de <{tag}> no es un texto simple',
  ],
  ['write {key}="text"', 'escriba {key}="texto"'],
  ['<{tag}> lacks the attribute {key}', 'a <{tag}> le falta el atributo {key}'],
  ['the attribute {key} of <{tag}> is empty', 'el atributo {key} de <{tag}> está vacío'],
  ['fill it in', 'llénelo'],
  [
    'the attribute {key} of <{tag}> has spaces around it or a line break',
    'el atributo {key} de <{tag}> tiene espacios alrededor o un salto de línea',
  ],
  ['write it on one line', 'escríbalo en un solo renglón'],
  [
    'put it on the same line as the words before it',
    'póngalo en el mismo renglón que las palabras que lo anteceden',
  ],
  [
    '<{tag}> stands on a line of its own; it belongs in a sentence',
    '<{tag}> está solo en un renglón; su lugar es dentro de una oración',
  ],
  [
    'give it a line of its own, with an empty line before and after',
    'dele un renglón propio, con un renglón vacío antes y otro después',
  ],
  [
    '<{tag}> stands in a sentence; it is a block of its own',
    '<{tag}> está dentro de una oración; es un bloque aparte',
  ],
  ['found a <Note> within a <Note>', 'hay un <Note> dentro de otro <Note>'],
  ['end the first before the second starts', 'cierre el primero antes de abrir el segundo'],
  ['<{tag}> holds nothing', '<{tag}> no lleva nada dentro'],
  ['write <{example}', 'escriba <{example}'],
  ['<{tag}> has no words', '<{tag}> no tiene palabras'],
  [
    'put an empty line after the opening and before the closing tag, with the text between',
    'deje un renglón vacío después de la etiqueta de apertura y otro antes de la de cierre, con el texto en medio',
  ],
  ['<{tag}> holds blocks, such as paragraphs', '<{tag}> lleva bloques dentro, por ejemplo párrafos'],
  [
    'Id of the source, the name of its file in sources/.',
    'Id de la fuente: el nombre de su archivo en sources/.',
  ],
  [
    "One of the source's places, such as a page or section.",
    'Uno de los pasajes de la fuente, por ejemplo una página o sección.',
  ],
  [
    'Id of the term, the name of its file in glossary/.',
    'Id del término: el nombre de su archivo en glossary/.',
  ],
  [
    'Id of the figure, the name of its file in figures/.',
    'Id de la cifra: el nombre de su archivo en figures/.',
  ],
  // Tags as they are written
  [
    'write \\< for a bare <, or put code between backticks',
    'escriba \\< para un < suelto, o ponga el código entre acentos graves',
  ],
  [
    'found an HTML comment; entries hold no comments',
    'hay un comentario de HTML; las fichas no llevan comentarios',
  ],
  ['found HTML markup; entries hold none', 'hay marcas de HTML; las fichas no las llevan'],
  [
    'found an address between < and >, which MDX reads as a tag',
    'hay una dirección entre < y >, que MDX lee como etiqueta',
  ],
  ['write [text](address)', 'escriba [texto](dirección)'],
  ['found a < that starts no tag', 'hay un < que no abre ninguna etiqueta'],
  [
    'found an expression among the attributes of <{tag}>; attributes are plain strings',
    'hay una expresión entre los atributos de <{tag}>; los atributos son textos simples',
  ],
  ['write name="text" in place of braces', 'escriba nombre="texto" en lugar de llaves'],
  [
    'found <{tag}>; entries hold Markdown and {names} only',
    'se encontró <{tag}>; las fichas solo llevan Markdown y {names}',
  ],
  ['<{tag}> is not written as a tag should be: {why}', '<{tag}> no está bien escrito como etiqueta: {why}'],
  ['for example {example}', 'por ejemplo {example}'],
  // Nesting and size
  ['write it flatter: fewer levels within one another', 'simplifique: menos niveles uno dentro de otro'],
  ['write it flatter', 'simplifique: menos niveles'],
  [
    'found {~what} {found} deep; at most {allowed} are allowed',
    'hay {~what} de {found} niveles; se admiten {allowed} como máximo',
  ],
  ['quotes or lists', 'citas o listas'],
  ['an indentation', 'una sangría'],
  ['emphasis', 'énfasis'],
  ['brackets', 'corchetes'],
  ['YAML lists', 'listas de YAML'],
  ['YAML brackets', 'corchetes de YAML'],
  ['found more than {allowed} tags in one file', 'hay más de {allowed} etiquetas en un archivo'],
  ['split the entry', 'divida la ficha'],
  [
    'found a table of about {found} columns; at most {allowed} are allowed',
    'hay una tabla de unas {found} columnas; se admiten {allowed} como máximo',
  ],
  ['split the table, or make its columns rows', 'divida la tabla, o convierta sus columnas en renglones'],
  [
    'found quotes, lists, emphasis or tags nested {found} levels deep; at most {allowed} are allowed',
    'hay citas, listas, énfasis o etiquetas de {found} niveles; se admiten {allowed} como máximo',
  ],
  [
    'the file has {found} lines; at most {allowed} are allowed',
    'el archivo tiene {found} renglones; se admiten {allowed} como máximo',
  ],
  [
    'the line has {found} characters; at most {allowed} are allowed',
    'el renglón tiene {found} caracteres; se admiten {allowed} como máximo',
  ],
  ['break the line', 'parta el renglón'],
  [
    'the file has {found} bytes; at most {allowed} are allowed',
    'el archivo tiene {found} bytes; se admiten {allowed} como máximo',
  ],
  [
    'split the entry, or leave out what its sources already say',
    'divida la ficha, u omita lo que sus fuentes ya dicen',
  ],
  [
    'found more than {told} problems in this file; the others are not shown',
    'hay más de {told} problemas en este archivo; los demás no se muestran',
  ],
  ['mend those above first', 'corrija primero los anteriores'],
];
