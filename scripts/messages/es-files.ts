import type { Template } from './templates.ts';

/** What is said of files, their places and their YAML (`src/mdx`). */
export const files: readonly Template[] = [
  // Files
  ['found bytes that are not UTF-8', 'hay bytes que no son UTF-8'],
  ['save the file as UTF-8', 'guarde el archivo en UTF-8'],
  [
    'found a symbolic link; content is ordinary files',
    'hay un enlace simbólico; el contenido son archivos comunes',
  ],
  ['put the file itself here', 'ponga aquí el archivo mismo'],
  ['the real path leaves the content folder', 'la ruta real sale de la carpeta de contenido'],
  ['found folders too deep', 'hay demasiadas carpetas una dentro de otra'],
  ['move the files up', 'suba los archivos de nivel'],
  [
    'found the folder "{name}"; folders are named with a-z, 0-9 and -',
    'se encontró la carpeta "{name}"; los nombres de carpeta llevan a-z, 0-9 y -',
  ],
  ['rename the folder, or delete it', 'cambie el nombre de la carpeta, o bórrela'],
  [
    'found a device, pipe or socket; content is ordinary files',
    'hay un dispositivo, tubería o socket; el contenido son archivos comunes',
  ],
  [
    'the file is marked executable; content is data',
    'el archivo está marcado como ejecutable; el contenido son datos',
  ],
  ['run chmod a-x {path}', 'ejecute chmod a-x {path}'],
  [
    'found "{name}", whose letters are not all what they look like',
    'se encontró "{name}", cuyas letras no son todas lo que parecen',
  ],
  ['type the name again: "{name}"', 'teclee de nuevo el nombre: "{name}"'],
  [
    'found "{name}"; files are named <id>.mdx or <id>.yaml, a translation <id>.es.mdx',
    'se encontró "{name}"; los archivos se llaman <id>.mdx o <id>.yaml, una traducción <id>.es.mdx',
  ],
  [
    'rename the file: the id holds a-z, 0-9 and single - between them, and is no device of Windows (con, aux, nul)',
    'cambie el nombre del archivo: el id lleva a-z, 0-9 y un solo - entre ellos, y no es un dispositivo de Windows (con, aux, nul)',
  ],
  [
    '"{one}" and "{other}" differ by case alone',
    '"{one}" y "{other}" solo difieren en mayúsculas y minúsculas',
  ],
  ['delete one of the two', 'borre uno de los dos'],
  [
    'the file is no longer an ordinary file of an allowed size',
    'el archivo ya no es un archivo común de un tamaño admitido',
  ],
  // Places
  ['expected one of {values}', 'se esperaba uno de: {values}'],
  ['no collection is named "{name}"', 'ninguna colección se llama "{name}"'],
  ['{name} keeps no file here', '{name} no guarda ningún archivo aquí'],
  ['expected {.folder}/{.pattern}', 'se esperaba {.folder}/{.pattern}'],
  [
    'found "{language}" in the name; files in that language name none',
    'se encontró "{language}" en el nombre; los archivos en ese idioma no lo llevan',
  ],
  ['rename the file to {name}', 'cambie el nombre del archivo a {name}'],
  [
    'found a translation into "{language}"; entries are in {languages}',
    'hay una traducción a "{language}"; los idiomas de las fichas: {languages}',
  ],
  [
    'delete the file, or add the language to the site first',
    'borre el archivo, o agregue antes el idioma al sitio',
  ],
  [
    'expected a list, each entry with its id: "- id: …"',
    'se esperaba una lista, cada ficha con su id: "- id: …"',
  ],
  ['Id of the entry.', 'Id de la ficha.'],
  ['"{id}" is taken', '"{id}" ya está en uso'],
  ['give it another id, or delete one of the two', 'dele otro id, o borre uno de los dos'],
  [
    'no {language} entry "{key}" for this translation',
    'no hay ficha "{key}" en el idioma original ({language}) para esta traducción',
  ],
  [
    'write the canonical file first, or name the translation after it',
    'escriba primero el archivo original, o dele su nombre a la traducción',
  ],
  // Frontmatter and YAML
  [
    'no frontmatter found; an entry starts with YAML between two lines of ---',
    'falta el encabezado de datos; una ficha empieza con YAML entre dos renglones de ---',
  ],
  ['close the frontmatter with a line of ---', 'cierre el encabezado de datos con un renglón de ---'],
  ['make --- the very first line', 'haga de --- el primer renglón'],
  [
    'found a second YAML document; a file holds one',
    'hay un segundo documento de YAML; un archivo lleva uno solo',
  ],
  ['delete the ---', 'borre el ---'],
  ['the YAML cannot be read: {why}', 'no se puede leer el YAML: {why}'],
  ['indent with spaces', 'haga la sangría con espacios'],
  [
    'put a text that holds ": " or " #" between double quotes',
    'ponga entre comillas dobles el texto que lleve ": " o " #"',
  ],
  [
    'check quotes, colons and indentation near here',
    'revise comillas, dos puntos y sangría cerca de este punto',
  ],
  ['write the value out in each place', 'escriba el valor completo en cada lugar'],
  [
    'found a YAML directive; directives are not used here',
    'hay una directiva de YAML; aquí no se usan directivas',
  ],
  ['delete the line', 'borre el renglón'],
  [
    'found the alias *{name}; aliases are not used here',
    'se encontró el alias *{name}; aquí no se usan alias',
  ],
  [
    'found the anchor &{name}; anchors are not used here',
    'se encontró el ancla &{name}; aquí no se usan anclas',
  ],
  [
    'found the tag {tag}; tags are not used here',
    'se encontró la etiqueta {tag}; aquí no se usan etiquetas de YAML',
  ],
  ['delete the tag; quote a text', 'borre la etiqueta; entrecomille el texto'],
  ['found a number that is not finite', 'hay un número que no es finito'],
  ['put a text between double quotes', 'ponga el texto entre comillas dobles'],
  [
    'found a whole number too large to be kept exactly',
    'hay un número entero demasiado grande para conservarse con exactitud',
  ],
  ['put it between double quotes', 'póngalo entre comillas dobles'],
  [
    'found a word that begins with #, where YAML ends the value and drops the rest of the line',
    'hay una palabra que empieza con #, donde YAML termina el valor y descarta el resto del renglón',
  ],
  [
    'put the whole text between double quotes; a remark has a space after its #',
    'ponga todo el texto entre comillas dobles; un comentario lleva un espacio después de #',
  ],
  ['found a key that is not a plain word', 'hay una clave que no es una palabra simple'],
  ['name the field by a word followed by a colon', 'nombre el campo con una palabra seguida de dos puntos'],
  ['found a merge key; merge keys are not used here', 'hay una clave de fusión (<<); aquí no se usan'],
  ['found the key {key}, which no entry has', 'se encontró la clave {key}, que ninguna ficha tiene'],
  ['delete the field', 'borre el campo'],
  ['found the field {key} a second time', 'el campo {key} aparece por segunda vez'],
  ['keep one of the two', 'deje uno de los dos'],
  ['found a directive and nothing after it', 'hay una directiva y nada después'],
  [
    'found the escape {escape}; letters are written as they are',
    'se encontró el escape {escape}; las letras se escriben tal cual',
  ],
  ['type the letter itself', 'escriba la letra misma'],
];
