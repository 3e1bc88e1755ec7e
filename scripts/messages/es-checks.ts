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
];
