import type { Template } from './templates.ts';

/** What `npm run new` asks, tells and refuses. */
export const newEntry: readonly Template[] = [
  // Help
  [
    'npm run new                       asks what you have read, and writes the entry',
    'npm run new                       pregunta qué se ha leído, y escribe la ficha',
  ],
  [
    'npm run new -- position           asks for a position',
    'npm run new -- position           pregunta por una postura',
  ],
  [
    'npm run new -- position --help    tells its flags; with flags it asks only what they leave open',
    'npm run new -- position --help    dice sus opciones; con opciones pregunta solo lo que falte',
  ],
  [
    '--lang en|es                      in which language to answer; otherwise LC_ALL, LC_MESSAGES and LANG say it',
    '--lang en|es                      en qué idioma responder; si falta, lo dicen LC_ALL, LC_MESSAGES y LANG',
  ],
  ['What can be made:', 'Qué se puede crear:'],
  ['{.name}  {~is}', '{.name}  {~is}'],
  [
    'Topics are few and lie in one file, topics.yaml; they are written there by hand.',
    'Los temas son pocos y están en un solo archivo, topics.yaml; ahí se escriben a mano.',
  ],
  [
    'Nothing is overwritten, and nothing is written that npm run check would refuse.',
    'No se sobrescribe nada, ni se escribe nada que npm run check rechazaría.',
  ],
  [
    'ATLAS_CONTENT names another content folder than content/.',
    'ATLAS_CONTENT indica otra carpeta de contenido en lugar de content/.',
  ],
  [
    'Exit codes: 0 written; 1 refused, nothing written; 2 a flag is wrong or missing; 130 stopped with Ctrl+C.',
    'Códigos de salida: 0 escrito; 1 rechazado, no se escribió nada; 2 una opción falta o está mal; 130 detenido con Ctrl+C.',
  ],
  ['Needed:', 'Necesario:'],
  ['Where they apply:', 'Cuando corresponda:'],
  ['Example:', 'Ejemplo:'],
  ['--{.flag} <{~value}>', '--{.flag} <{~value}>'],
  ['--{.flag} <{~value}> …', '--{.flag} <{~value}> …'],
  ['id', 'id'],
  ['word', 'palabra'],
  ['words', 'palabras'],
  ['range', 'intervalo'],
  ['place', 'pasaje'],
  ['collection/id', 'colección/id'],
  ['issue#id', 'debate#id'],
  ['One of {values}.', 'Uno de: {values}.'],
  ['Written as {form}.', 'Se escribe {form}.'],
  ['{~about} Written as {form}.', '{~about} Se escribe {form}.'],
  [
    'Written as "Family, Given", or the name of a body without a comma.',
    'Se escribe "Apellidos, Nombre", o el nombre de un organismo sin coma.',
  ],
  [
    '{~about} Written as "Family, Given", or the name of a body without a comma.',
    '{~about} Se escribe "Apellidos, Nombre", o el nombre de un organismo sin coma.',
  ],
  ['{~about} ({~more})', '{~about} ({~more})'],
  ['English', 'inglés'],
  ['Spanish', 'español'],
  // Kinds
  ['a stance that somebody took on a proposition', 'una postura que alguien tomó ante una propuesta'],
  ['a debate', 'un debate'],
  [
    'something one can be for or against, added to an issue that exists',
    'algo a favor o en contra de lo cual se puede estar, agregado a un debate que existe',
  ],
  [
    'a person, body, company, association or coalition',
    'una persona, organismo, empresa, asociación o coalición',
  ],
  [
    'a law, bill, treaty, regulation, strategy or standard',
    'una ley, iniciativa, tratado, reglamento, estrategia o norma',
  ],
  [
    'something run or announced: a program, campaign, study, platform',
    'algo que se opera o se anunció: un programa, campaña, estudio, plataforma',
  ],
  ['something that happened or is due', 'algo que ocurrió o está por ocurrir'],
  ['one number that a source states', 'un número que afirma una fuente'],
  ['a document that can be cited', 'un documento que se puede citar'],
  ['a word or acronym, explained', 'una palabra o sigla, explicada'],
  [
    'what an entry said and should not have, once it has been put right there',
    'lo que una ficha decía y no debía decir, una vez corregido en ella',
  ],
  [
    'what a holder says of how a position of theirs is recorded',
    'lo que un titular dice de cómo está registrada una postura suya',
  ],
  ['an entry that exists, in another language', 'una ficha que existe, en otro idioma'],
  // Fields that only this command has
  [
    'Its id, the name of its file; made from its name unless given.',
    'Su id: el nombre de su archivo; se forma de su nombre si no se da.',
  ],
  ['The issue to which it is added.', 'El debate al que se agrega.'],
  ['What is translated: collection/id.', 'Qué se traduce: colección/id.'],
  ['The language into which it is translated.', 'El idioma al que se traduce.'],
  [
    'Copies the prose too, to be written over; without it readers see the original, marked as such.',
    'Copia también el texto, para escribir encima; sin él se muestra el original, señalado como tal.',
  ],
  // Questions
  ['What do you want to add?', '¿Qué se va a agregar?'],
  ['Where is it written: in which source?', '¿Dónde está escrito: en qué fuente?'],
  ['Where in it?', '¿En qué pasaje?'],
  [
    'Who holds it? (one, or several who spoke together)',
    '¿Quién la sostiene? (uno, o varios que hablaron juntos)',
  ],
  [
    'The source names nobody: how does it call them? (such as "critics of the registry")',
    'La fuente no nombra a nadie: ¿cómo les llama? (por ejemplo "critics of the registry")',
  ],
  ['On which proposition?', '¿Sobre qué propuesta?'],
  [
    'What stance? (declines, studying and states are none)',
    '¿Qué postura? (declines, studying y states no lo son)',
  ],
  ['Did a person speak for the holder? Who?', '¿Habló una persona por el titular? ¿Quién?'],
  [
    'When? ("2021", "2021-04" or "2021-04-15": as precisely as the source says, and no more)',
    '¿Cuándo? ("2021", "2021-04" o "2021-04-15": con la precisión de la fuente, y no más)',
  ],
  ['What is translated?', '¿Qué se traduce?'],
  ['Copy the prose too, to write over it?', '¿Copiar también el texto, para escribir encima?'],
  ['(type to search)', '(teclee para buscar)'],
  ['{~question} (empty when that is all)', '{~question} (vacío cuando sea todo)'],
  ['{~question} (may be left empty)', '{~question} (puede quedar vacío)'],
  ['— leave out —', '— omitir —'],
  ['— that is all —', '— eso es todo —'],
  ['+ not there: add it now', '+ no está: agregar ahora'],
  [
    'Its id: lower-case letters, digits and hyphens; it becomes its address and never changes.',
    'Su id: minúsculas, dígitos y guiones; será su dirección y no cambia nunca.',
  ],
  ['First {~kind}.', 'Primero, {~kind}.'],
  ['Back to {~kind}.', 'De vuelta a {~kind}.'],
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
