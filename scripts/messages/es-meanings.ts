import type { Template } from './templates.ts';

/** What each field is for: the descriptions of the model, which hints and questions repeat. */
export const meanings: readonly Template[] = [
  [
    'An entry is fields, one a line, each with its value.',
    'Una ficha son campos, uno por renglón, cada uno con su valor.',
  ],
  // Shared
  ['A label.', 'Un rótulo.'],
  [
    'Where in the source: one of its places, or several joined by "; ".',
    'En qué lugar de la fuente: uno de sus pasajes, o varios unidos con "; ".',
  ],
  ['The source that says so.', 'La fuente que lo dice.'],
  ['A source and a place in it.', 'Una fuente y un pasaje de ella.'],
  ['One other name.', 'Otro nombre.'],
  [
    'Other names by language: acronyms, former names, everyday words. Search knows the entry by them.',
    'Otros nombres por idioma: siglas, nombres anteriores, palabras de uso común. La búsqueda encuentra la ficha por ellos.',
  ],
  ['Day on which the entry came into the atlas.', 'Día en que la ficha entró en el atlas.'],
  [
    'Day on which somebody last held the entry against its sources.',
    'Día en que alguien cotejó por última vez la ficha con sus fuentes.',
  ],
  ['A former id.', 'Un id anterior.'],
  [
    'Ids under which the entry was known; each address redirects to this entry.',
    'Id con los que se conocía la ficha; cada dirección lleva a esta ficha.',
  ],
  ['Name of the entry as a heading; no full stop.', 'Nombre de la ficha como encabezado; sin punto final.'],
  [
    'One or two sentences that stand alone in lists and search results.',
    'Una o dos oraciones que se entiendan por sí solas en listas y resultados de búsqueda.',
  ],
  ['Its usual short form.', 'Su forma corta habitual.'],
  [
    'Its official name in its own language, where the title is a translation.',
    'Su nombre oficial en su propio idioma, si el título es una traducción.',
  ],
  ['Its own site, where a source gives it.', 'Su propio sitio, si una fuente lo da.'],
  ['Its state when the records end.', 'Su estado al cierre de los registros.'],
  ['Where the sources speak of it.', 'Dónde hablan de ello las fuentes.'],
  // Corrections and replies
  ['The entry that was wrong: `collection/id`.', 'La ficha que estaba equivocada: `colección/id`.'],
  ['Day on which the entry was put right.', 'Día en que se corrigió la ficha.'],
  ['What the entry said, in one sentence.', 'Qué decía la ficha, en una oración.'],
  ['What it says now, in one sentence.', 'Qué dice ahora, en una oración.'],
  ['Who reported it, where they want to be named.', 'Quién lo señaló, si quiere que se le nombre.'],
  ['The position beside which it stands.', 'La postura junto a la que aparece.'],
  ['Who replies: one of those who hold the position.', 'Quién replica: uno de los titulares de la postura.'],
  ['When the reply was given.', 'Cuándo se dio la réplica.'],
  [
    "Whether it stands in the holder's own words or was summarised.",
    'Si está en palabras del propio titular o se resumió.',
  ],
  [
    'Language in which it was given; in any other it is shown as a translation.',
    'Idioma en que se dio; en cualquier otro se muestra como traducción.',
  ],
  ['The reply.', 'La réplica.'],
  [
    'Day on which it reached the editors; for a reply that was published nowhere else.',
    'Día en que llegó a la redacción; para una réplica que no se publicó en otro lugar.',
  ],
  // Events
  ['Who took part.', 'Quién participó.'],
  ['Who took part, where the source names nobody.', 'Quién participó, si la fuente no nombra a nadie.'],
  ['As what.', 'En calidad de qué.'],
  ['The body for which a person took part.', 'El organismo por el que participó una persona.'],
  ['What was concluded, in one sentence.', 'Qué se concluyó, en una oración.'],
  ['An issue on whose page the conclusion shows.', 'Un debate en cuya página aparece la conclusión.'],
  ['Id within the event.', 'Id dentro del evento.'],
  ['What the session was about.', 'De qué trató la sesión.'],
  ['Who took part in the session.', 'Quién participó en la sesión.'],
  ['An issue that the session discussed.', 'Un debate que se abordó en la sesión.'],
  ['What the session said collectively.', 'Qué dijo la sesión en conjunto.'],
  ['What sort of event it was.', 'Qué tipo de evento fue.'],
  ['When.', 'Cuándo.'],
  ['Where.', 'Dónde.'],
  [
    'What the source says of the time, where it gives no date.',
    'Qué dice la fuente sobre el momento, si no da una fecha.',
  ],
  [
    'True for what was still due when the source spoke of it.',
    'Verdadero para lo que aún estaba por ocurrir cuando la fuente habló de ello.',
  ],
  ['In one place, or over the network.', 'En un lugar, o por la red.'],
  ['The series to which it belongs.', 'La serie a la que pertenece.'],
  ['Who took part, and as what.', 'Quién participó, y en calidad de qué.'],
  ['An issue that it concerns.', 'Un debate al que se refiere.'],
  ['An instrument that it concerns.', 'Un instrumento al que se refiere.'],
  ['A program that it concerns.', 'Un programa al que se refiere.'],
  [
    'Its parts with people and conclusions of their own.',
    'Sus partes que tienen personas y conclusiones propias.',
  ],
  ['What was decided.', 'Qué se decidió.'],
  ['Who decided.', 'Quién decidió.'],
  ['What was decided there, and by whom.', 'Qué se decidió ahí, y quién lo decidió.'],
];
