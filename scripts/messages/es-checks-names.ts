import type { Template } from './templates.ts';

/** What the checks say of names, days, translations, letters and exceptions. */
export const checksOfNames: readonly Template[] = [
  // Names and days
  ['"{title}" is also the title of "{id}"', '"{title}" es también el título de "{id}"'],
  ['say in the title what tells the two apart', 'diga en el título qué distingue a una de otra'],
  ['title: found a full stop at the end', 'title: hay un punto al final'],
  ['leave it out', 'quítelo'],
  ['title: begins with a small letter', 'title: empieza con minúscula'],
  ['begin with a capital', 'empiece con mayúscula'],
  ['title: all in capitals', 'title: todo en mayúsculas'],
  ['write it as in a sentence', 'escríbalo como en una oración'],
  ['shorten it', 'acórtelo'],
  ['summary: ends without a full stop', 'summary: termina sin punto'],
  ['end it as a sentence', 'termínelo como una oración'],
  ['one or two sentences; leave the rest to the prose', 'una o dos oraciones; deje lo demás para el texto'],
  ['take the usual short name', 'use el nombre corto habitual'],
  [
    '{what}: {found} characters; at most {allowed} are allowed',
    '{what}: {found} caracteres; se admiten {allowed} como máximo',
  ],
  ['"{name}" is also a name of "{id}"', '"{name}" es también un nombre de "{id}"'],
  [
    'leave it to one of the two, or link the one to the other, so that readers find both',
    'déjelo en una de las dos, o enlace una con otra, para que se encuentren ambas',
  ],
  ['the id "{id}" looks like "{other}"', 'el id "{id}" se parece a "{other}"'],
  [
    'give it an id that differs in more than a hyphen, or in letters that cannot be mistaken',
    'dele un id que difiera en algo más que un guion, o en letras que no se confundan',
  ],
  ['the same {field} as the source "{id}"', 'el mismo {field} que la fuente "{id}"'],
  ['cite "{id}", and add the places that it lacks', 'cite "{id}" y agréguele los pasajes que le falten'],
  ['"{id}" is the id of an entry', '"{id}" es el id de una ficha'],
  ['"{id}" is already a former id of "{other}"', '"{id}" ya es un id anterior de "{other}"'],
  [
    'ids are never used again: delete it here, or rename the other entry',
    'los id no se reutilizan: bórrelo aquí, o cambie el nombre de la otra ficha',
  ],
  [
    'reviewed on {reviewed}, before it was added on {added}',
    'revisada el {reviewed}, antes de agregarse el {added}',
  ],
  ['correct one of the two days', 'corrija uno de los dos días'],
  [
    '{field}: {date} is after {today}, the day of these files',
    '{field}: {date} es posterior a {today}, el día de estos archivos',
  ],
  ['write the day on which it was done', 'escriba el día en que se hizo'],
  ['correct the date, or add upcoming: true', 'corrija la fecha, o agregue upcoming: true'],
  ['correct the date', 'corrija la fecha'],
  [
    'dated {date}, and told of by "{source}", which came out {issued}',
    'tiene la fecha {date} y la cuenta "{source}", que se publicó en {issued}',
  ],
  [
    'correct one of the two dates, or add upcoming: true, or cite the source that tells of it',
    'corrija una de las dos fechas, agregue upcoming: true, o cite la fuente que lo cuenta',
  ],
  [
    'correct one of the two dates, or cite the source that tells of it',
    'corrija una de las dos fechas, o cite la fuente que lo cuenta',
  ],
  // Translations
  ['the entry has no {field} to translate', 'la ficha no tiene ningún {field} que traducir'],
  ['delete it, or give it to the entry first', 'bórrelo, o agréguelo antes a la ficha'],
  [
    'found more items than the {count} that the entry has',
    'hay más elementos que los {count} que tiene la ficha',
  ],
  [
    'translate item by item, in the order of the entry',
    'traduzca elemento por elemento, en el orden de la ficha',
  ],
  ['"{id}" is translated twice', '"{id}" está traducido dos veces'],
  ['use the ids of the entry', 'use los id de la ficha'],
  ['the entry has no "{id}" to translate', 'la ficha no tiene ningún "{id}" que traducir'],
  [
    'the entry has changed since this was translated',
    'la ficha ha cambiado desde que se hizo esta traducción',
  ],
  [
    'bring the words up to date, then write translates: {digest}',
    'actualice las palabras y luego escriba translates: {digest}',
  ],
  [
    'citation {number} is {found}; in the original it is {wanted}',
    'la cita {number} es {found}; en el original es {wanted}',
  ],
  [
    'citation {number} is missing; in the original it is {wanted}',
    'falta la cita {number}; en el original es {wanted}',
  ],
  [
    'citation {number} is {found}; in the original it is missing',
    'la cita {number} es {found}; en el original no está',
  ],
  [
    'cite the same places in the same order as the original',
    'cite los mismos pasajes en el mismo orden que el original',
  ],
  [
    'give both languages the same numbers and months; a word such as "ambos" is no number',
    'ponga en ambos idiomas los mismos números y meses; una palabra como "ambos" no es un número',
  ],
  ['the translation {~difference}', 'la traducción {~difference}'],
  ['the translated prose {~difference}', 'el texto traducido {~difference}'],
  ['lacks {+lost}', 'no tiene {+lost}'],
  ['has {+added} which the original has not', 'tiene {+added}, que el original no tiene'],
  [
    'lacks {+lost}; has {+added} which the original has not',
    'no tiene {+lost}; tiene {+added}, que el original no tiene',
  ],
  [
    'link the same entries, and show the same terms and figures, as the original',
    'enlace las mismas fichas, y muestre los mismos términos y cifras, que el original',
  ],
  ['a heading of the page', 'un encabezado de la página'],
  ['term {.id}', 'término {.id}'],
  ['figure {.id}', 'cifra {.id}'],
  ['month {.number}', 'mes {.number}'],
  ['the translation leaves out {name}', 'la traducción omite a {name}'],
  ['the translation puts in {name}', 'la traducción agrega a {name}'],
  ['name the same people as the original', 'nombre a las mismas personas que el original'],
  ['found "{wrong}" for "{en}"', 'se encontró "{wrong}" por "{en}"'],
  ['write "{es}"', 'escriba "{es}"'],
  ['"{en}" is said without "{es}"', 'el original dice "{en}" y la traducción no dice "{es}"'],
  [
    'write "{es}", or add the form to "also" in the list',
    'escriba "{es}", o agregue la forma a "also" en la lista',
  ],
  // Letters and lines
  [
    'found “{word}”, whose letters are not all what they look like',
    'se encontró “{word}”, cuyas letras no son todas lo que parecen',
  ],
  ['type the word again', 'teclee de nuevo la palabra'],
  ['type it again: “{word}”', 'tecléela de nuevo: “{word}”'],
  ['the last line has no end', 'el último renglón no tiene fin'],
  ['end it with a line break', 'termínelo con un salto de línea'],
  ['found spaces at the end of the line', 'hay espacios al final del renglón'],
  ['delete them; \\ breaks a line', 'bórrelos; \\ parte un renglón'],
  ['found {~what}', 'hay {~what}'],
  ['a tab', 'un tabulador'],
  ['a space of an unusual width', 'un espacio de ancho inusual'],
  ['write an ordinary space', 'escriba un espacio común'],
  [
    'found “{letter}” as a letter and marks; it is one letter, “{composed}”',
    'se encontró “{letter}” como letra y marcas; es una sola letra, “{composed}”',
  ],
  ['type the letter again', 'teclee de nuevo la letra'],
  // Exceptions
  ['this exception ended on {until}', 'esta excepción terminó el {until}'],
  [
    'mend what it excused, or give it a new end and a reason for it',
    'corrija lo que excusaba, o dele un nuevo fin y su razón',
  ],
  ['nothing in {file} breaks {rule} any more', 'nada en {file} incumple ya {rule}'],
  ['delete the exception', 'borre la excepción'],
  // Ids that clobber, and holders that did not exist
  ['the id "{id}" is a name {~why}', 'el id "{id}" es un nombre {~why}'],
  ['which the log of corrections may have itself', 'que la página de correcciones puede tener ya'],
  ['which every object has already', 'que todo objeto ya tiene'],
  ['give it another id, of two words or more', 'póngale otro id, de dos palabras o más'],
  ['dated {date}, and "{holder}" was {~end}', 'con fecha {date}, y "{holder}" {~end}'],
  ['founded {date}', 'se fundó en {date}'],
  ['dissolved {date}', 'se disolvió en {date}'],
  [
    'correct one of the two dates, or name the body that held it then',
    'corrija una de las dos fechas, o indique la institución que la sostenía entonces',
  ],
];
