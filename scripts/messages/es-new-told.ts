import type { Template } from './templates.ts';

/** What `npm run new` tells when it has written, and when it refuses. */
export const newEntryTold: readonly Template[] = [
  // What was done
  ['Wrote {path}. {~next}', 'Se escribió {path}. {~next}'],
  ['Added to {path}. {~next}', 'Se agregó a {path}. {~next}'],
  [
    'Next: translate the words after "#", then run npm run check.',
    'Sigue: traduzca las palabras después de "#" y ejecute npm run check.',
  ],
  ['Next: npm run new -- position --on {id}', 'Sigue: npm run new -- position --on {id}'],
  [
    'Next: write what "To fill in" asks for, then run npm run check.',
    'Sigue: escriba lo que pide "To fill in" y ejecute npm run check.',
  ],
  ['Next: read it through, then run npm run check.', 'Sigue: léalo completo y ejecute npm run check.'],
  [
    'Stopped. Nothing was written but what is told above.',
    'Detenido. No se escribió nada más que lo dicho arriba.',
  ],
  // What is wrong with the command
  [
    'There is no content folder at {path}; ATLAS_CONTENT names another.',
    'No hay carpeta de contenido en {path}; ATLAS_CONTENT indica otra.',
  ],
  ['Say what is to be made, and with which flags:', 'Indique qué se va a crear, y con qué opciones:'],
  ['missing, and no id can be made from the name', 'falta, y no se puede formar un id con el nombre'],
  ['Nothing was written; {~count} to mend:', 'No se escribió nada; por corregir: {~count}'],
  ['one thing', 'una cosa'],
  ['{.count} things', '{.count} cosas'],
  ['Your answers, to be mended and sent again:', 'Las respuestas, para corregirlas y enviarlas de nuevo:'],
  ['say first what is made', 'indique primero qué se va a crear'],
  ['nothing called "{name}" can be made', 'no se puede crear nada llamado "{name}"'],
  [
    'topics are few and lie in one file, topics.yaml: write there by hand',
    'los temas son pocos y están en un solo archivo, topics.yaml: escríbalos ahí a mano',
  ],
  ['nothing follows it', 'no le sigue nada'],
  ['given twice: {one} and {other}', 'se dio dos veces: {one} y {other}'],
  [
    'found the word "{word}" without a flag before it',
    'se encontró la palabra "{word}" sin una opción antes',
  ],
  [
    'put values with spaces between quotes, and -- between "npm run new" and the rest',
    'ponga entre comillas los valores con espacios, y -- entre "npm run new" y lo demás',
  ],
  ['no such flag for a {kind}; it takes {flags}', 'no existe esa opción para {kind}; admite {flags}'],
  ['did you mean --{flag}?', '¿quiso decir --{flag}?'],
  [
    'digits, with a point before decimals and no other mark, such as 1000 or 12.5',
    'dígitos, con punto antes de los decimales y ningún otro signo, por ejemplo 1000 o 12.5',
  ],
  ['two numbers, such as 10..12.5', 'dos números, por ejemplo 10..12.5'],
  ['there is no {value} among the {~many}', 'no existe {value} entre {~many}'],
  ['entries', 'las fichas'],
  ['terms', 'los términos'],
  ['topics', 'los temas'],
  ['issues', 'los debates'],
  ['propositions', 'las propuestas'],
  ['sessions', 'las sesiones'],
  ['positions', 'las posturas'],
  ['stakeholders', 'los actores'],
  ['instruments', 'los instrumentos'],
  ['programs', 'los programas'],
  ['events', 'los eventos'],
  ['figures', 'las cifras'],
  ['sources', 'las fuentes'],
  ['did you mean "{value}" ({name})?', '¿quiso decir "{value}" ({name})?'],
  [
    'add it first, or correct the id; entries are files named by their ids',
    'agréguelo antes, o corrija el id; las fichas son archivos que llevan su id por nombre',
  ],
  [
    'it was not read itself and has no places to cite',
    'no se leyó directamente y no tiene pasajes que citar',
  ],
  // Refusals
  ['This was not written: {~why}', 'No se escribió: {~why}'],
  ['the check would refuse this:', 'la verificación lo rechazaría:'],
  [
    '{collection} has or had an entry "{id}" already; it was left as it is. For another one say --id {free}',
    '{collection} ya tiene o tuvo una ficha "{id}"; se dejó como está. Para otra, indique --id {free}',
  ],
  [
    'the source "{id}" was not read itself and has no places to cite',
    'la fuente "{id}" no se leyó directamente y no tiene pasajes que citar',
  ],
  [
    'the issue "{issue}" has a proposition "{id}" already; choose another --id',
    'el debate "{issue}" ya tiene una propuesta "{id}"; elija otro --id',
  ],
  [
    'the propositions in {path} are written in a way to which none can be added safely; add this one by hand, as lines that begin with "-"',
    'las propuestas de {path} están escritas de modo que no se puede agregar otra sin riesgo; agregue esta a mano, en renglones que empiecen con "-"',
  ],
  [
    'topics lie in one file; translate them by hand in topics.{language}.yaml',
    'los temas están en un solo archivo; tradúzcalos a mano en topics.{language}.yaml',
  ],
  ['{path} exists already', '{path} ya existe'],
  [
    '{path} exists already and was left as it is; edit that file, or choose another --id',
    '{path} ya existe y se dejó como está; edite ese archivo, o elija otro --id',
  ],
  ['"{path}" is no path of an entry', '"{path}" no es la ruta de una ficha'],
  [
    '{path} is not an ordinary file; nothing is written there',
    '{path} no es un archivo común; ahí no se escribe nada',
  ],
  [
    '{path} is not an ordinary folder; nothing is written there',
    '{path} no es una carpeta común; ahí no se escribe nada',
  ],
  [
    '{path} has changed meanwhile; run the command again',
    '{path} cambió entretanto; ejecute la orden de nuevo',
  ],
];
