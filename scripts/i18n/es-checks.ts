import type { Template } from './templates.ts';

/** What the checks say (`scripts/checks`). */
export const checks: readonly Template[] = [
  // References and places
  ['this entry cites no place in any source', 'esta ficha no cita ningún pasaje de ninguna fuente'],
  [
    'say where it is written, in a field or with <Cite source="…" at="…" /> in the prose',
    'diga dónde está escrito, en un campo o con <Cite source="…" at="…" /> en el texto',
  ],
  [
    '"{id}" was not read itself; it has no places to cite',
    '"{id}" no se leyó directamente; no tiene pasajes que citar',
  ],
  ['cite "{id}", through which it is known', 'cite "{id}", por medio de la cual se conoce'],
  ['"{place}" is no place of "{source}"', '"{place}" no es un pasaje de "{source}"'],
  ['its places: {places}', 'sus pasajes: {places}'],
  ['this paragraph cites nothing', 'este párrafo no cita nada'],
  [
    'end it with <Cite source="…" at="…" />, or join it to the paragraph that does',
    'termínelo con <Cite source="…" at="…" />, o únalo al párrafo que cita',
  ],
  ['no entry lies in "{path}"', 'no hay ninguna ficha en "{path}"'],
  ['"{path}" has no heading "#{fragment}"', '"{path}" no tiene ningún encabezado "#{fragment}"'],
  [
    'link to the entry without #, or to a heading it has',
    'enlace a la ficha sin #, o a un encabezado que sí tenga',
  ],
  ['no source "{id}"', 'no existe la fuente "{id}"'],
  ['no term "{id}"', 'no existe el término "{id}"'],
  ['no figure "{id}"', 'no existe la cifra "{id}"'],
  ['write that entry first, or correct the name', 'escriba antes esa ficha, o corrija el nombre'],
  ['"{id}" is named twice', '"{id}" está dos veces'],
  ['no entry "{id}"', 'no existe la ficha "{id}"'],
  ['no {target} entry "{id}"', 'no existe "{id}" en {target}'],
  ['write that entry first, or correct the id', 'escriba antes esa ficha, o corrija el id'],
  ['"{instrument}" has no version "{version}"', '"{instrument}" no tiene ninguna versión "{version}"'],
  ['its versions: none', 'sus versiones: ninguna'],
  ['its versions: {versions}', 'sus versiones: {versions}'],
  // Positions, corrections, replies
  [
    '"{id}" has the same holders, proposition, stance and date',
    '"{id}" tiene los mismos titulares, propuesta, postura y fecha',
  ],
  [
    'make one position of the two, with the evidence of both',
    'haga de las dos una sola postura, con las pruebas de ambas',
  ],
  [
    'the proposition is of "{issue}", the file lies in "{folder}"',
    'la propuesta es de "{issue}" y el archivo está en "{folder}"',
  ],
  ['move the file to positions/{issue}/', 'mueva el archivo a positions/{issue}/'],
  [
    '"{id}" is held by {holders}, by no holder of this one',
    '"{id}" es de {holders}, y de ningún titular de esta postura',
  ],
  [
    'a position follows an earlier one of the same holder',
    'una postura sigue a otra anterior del mismo titular',
  ],
  ['"{id}" is on "{issue}"', '"{id}" es sobre "{issue}"'],
  [
    'a position follows one on the same issue; link to others in the prose',
    'una postura sigue a otra del mismo debate; enlace las demás en el texto',
  ],
  ['"{id}" is of {date}, this one of {own}', '"{id}" tiene la fecha {date}, y esta {own}'],
  ['the later position follows the earlier one', 'la postura posterior sigue a la anterior'],
  ['"{id}" leads back to this position', '"{id}" lleva de regreso a esta postura'],
  ['name the one that came before', 'indique la que vino antes'],
  [
    '{date} is before "{id}" was added on {added}',
    '{date} es anterior al día en que se agregó "{id}" ({added})',
  ],
  [
    'correct the date; what was put right before then was never published',
    'corrija la fecha; lo que se corrigió antes de ese día nunca se publicó',
  ],
  [
    '{date} is after "{id}" was last reviewed on {reviewed}',
    '{date} es posterior a la última revisión de "{id}" ({reviewed})',
  ],
  [
    'hold the entry against its sources, and write reviewed: "{date}" there',
    'coteje la ficha con sus fuentes y escriba en ella reviewed: "{date}"',
  ],
  ['"{id}" is held by {holders}, not by "{holder}"', '"{id}" es de {holders}, no de "{holder}"'],
  [
    'people whom the source leaves unnamed cannot reply; correct the position first',
    'quienes la fuente no nombra no pueden replicar; corrija antes la postura',
  ],
  [
    'the reply is of {date}, the position of {taken}',
    'la réplica tiene la fecha {date}, y la postura {taken}',
  ],
  [
    'a reply comes after the position; correct one of the two dates',
    'una réplica es posterior a la postura; corrija una de las dos fechas',
  ],
  [
    'sent on {sent}, before it was given on {date}',
    'enviada el {sent}, antes de la fecha en que se dio ({date})',
  ],
  // Wording
  [
    'say who should do what, in words that both sides would accept',
    'diga quién debe hacer qué, con palabras que acepten ambas partes',
  ],
  [
    'leave it out: how strongly a stance is held is not recorded',
    'omítalo: no se registra con cuánta fuerza se sostiene una postura',
  ],
  [
    'found “{word}” in {path}, a loaded word',
    'se encontró “{word}” en {path}: una palabra con carga valorativa',
  ],
  [
    'found “{word}” in {path}, an adverb of strength',
    'se encontró “{word}” en {path}: un adverbio de intensidad',
  ],
  [
    '{count} words in a row are those of {source}: “{words}”',
    '{count} palabras seguidas son las de {source}: “{words}”',
  ],
  [
    'say it in your own words; quote six words at most',
    'dígalo con sus propias palabras; cite seis como máximo',
  ],
  ['“{word}” is not one word', '“{word}” no es una sola palabra'],
  ['write one word a line', 'escriba una palabra por renglón'],
  ['“{word}” stands after “{before}”', '“{word}” está después de “{before}”'],
  [
    'keep the list in alphabetical order, each word once',
    'mantenga la lista en orden alfabético, cada palabra una vez',
  ],
  [
    'did you mean “{word}”? A name or term goes to dictionary.txt',
    '¿quiso decir “{word}”? Un nombre o término va en dictionary.txt',
  ],
  ['A name or term goes to dictionary.txt', 'Un nombre o término va en dictionary.txt'],
  ['no dictionary knows “{word}”', 'ningún diccionario conoce “{word}”'],
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
];
