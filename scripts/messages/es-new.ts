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
    'npm run new -- position --help    muestra sus opciones; con ellas pregunta solo lo que falte',
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
];
