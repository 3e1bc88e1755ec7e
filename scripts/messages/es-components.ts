import type { Template } from './templates.ts';

/** What is said of components, tags, nesting and size. */
export const components: readonly Template[] = [
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
  ['split the table, or make its columns rows', 'divida la tabla, o convierta sus columnas en filas'],
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
