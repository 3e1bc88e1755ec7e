import type { Messages } from './en.ts';

/** The words of the data page. */
export const data: Messages['data'] = {
  title: 'Datos',
  lead: 'Todo el atlas en archivos: registros, tablas y una base de datos. Las cifras son las del momento en que se generó el sitio.',
  entries: 'Fichas',
  collection: 'Colección',
  languages: 'Con traducción',
  positionsByStance: 'Posturas por sentido',
  positionsByAttribution: 'Posturas por atribución',
  citations: 'Citas por fuente',
  count: 'Cantidad',
  counts: 'Qué contiene',
  licenceTitle: 'Licencia',
  licenceName: 'Creative Commons Atribución 4.0 Internacional',
  licence:
    'Los datos y textos del atlas, y todos los archivos de esta página, pueden reutilizarse conforme a la licencia CC BY 4.0, citando la fuente.',
  files:
    'Los registros son los archivos de la carpeta “content”: metadatos con tipos definidos (frontmatter), un archivo por ficha.',
  downloads: 'Archivos completos',
  byCollection: 'Por colección',
  parts: 'Listas dentro de las fichas',
  partsAbout:
    'Cuando una ficha contiene una lista, como las pruebas de una postura, la lista tiene su propia tabla: una fila por elemento, con el id de su ficha.',
  tablesAbout:
    'Los archivos CSV están en UTF-8, llevan encabezado y siguen la norma RFC 4180. Las fechas son cadenas EDTF con la precisión de la fuente; los textos tienen una columna por idioma; varios valores en una celda van separados por barras verticales.',
  file: 'Archivo',
  about: 'Qué contiene',
  rows: 'Filas',
  size: 'Tamaño',
  all: 'Todo',
  schema: 'Esquema',
  holds: {
    sqlite:
      'Todo en un solo archivo SQLite: todas las tablas con sus claves y un índice de texto completo en cada idioma.',
    index: 'Lo que contiene la API JSON: cada ficha con su título y la dirección de su registro.',
    package:
      'Descripción de cada tabla: columnas, tipos, claves, tamaños y sumas de verificación (Frictionless Data Package).',
    positionList:
      'Quién adoptó qué postura sobre qué propuesta, cuándo y dónde consta; con nombres en lugar de identificadores.',
    discourse:
      'Enunciados para el análisis de redes de discurso: actor, concepto, acuerdo, fecha y documento.',
    popolo: 'Personas, organizaciones, cargos y membresías en el formato Popolo.',
    relations: 'Cada referencia de una ficha a otra; las citas, con los pasajes citados.',
    openapi: 'Descripción de la API JSON (OpenAPI 3.1).',
    atom: 'Los cambios más recientes, para un lector de canales (Atom).',
    jsonFeed: 'Lo mismo como JSON Feed.',
    calendar: 'Lo que tiene fecha o está por vencer, para un calendario (iCalendar).',
    bibtex: 'Todas las fuentes, para gestores de referencias (BibTeX).',
    ris: 'Todas las fuentes, para gestores de referencias (RIS).',
    csl: 'Todas las fuentes en CSL-JSON.',
    guide: 'Una guía para modelos de lenguaje.',
    fullText: 'Todas las fichas en un solo archivo Markdown.',
  },
  siteFiles: 'Para seguir, citar y leer',
  siteFilesAbout:
    'También hay canales junto a cada tema, debate y actor, calendarios junto a los debates, y citas y una versión Markdown junto a cada ficha: su página lleva a ellos.',
  api: 'API JSON',
  apiAbout:
    'Cada ficha tiene un registro con sus datos y los textos en cada idioma, sus referencias y citas resueltas, lo que remite a ella, el día de su última revisión y una huella que cambia cuando cambia la ficha. Los esquemas JSON Schema (2020-12) se generan a partir del modelo.',
  apiAddress: 'Dirección de un registro',
  apiMoved: 'Un id que una ficha ya no tiene responde con un registro que dice adónde fue: “movedTo”.',
  promiseTitle: 'Lo que no cambia',
  promise:
    'Los archivos, campos y columnas de la versión 1 conservan su nombre, tipo y significado. Pueden añadirse otros, y las listas de valores permitidos pueden crecer: pase por alto lo que no conozca. Un id nunca se vuelve a usar para otra cosa. Lo que rompa esta promesa recibirá una versión 2 en direcciones propias, y la versión 1 seguirá junto a ella al menos un año. Todo cambio de formato consta en el registro de cambios, bajo “Data”.',
  examples: 'Ejemplos',
  examplesAbout: 'Funcionan tal como están y se ejecutan cada vez que se prueba el sitio.',
  queries: 'Preguntas a la base de datos',
  queriesAbout: 'Para atlas.sqlite, en cualquier SQLite con FTS5.',
  queryTitles: {
    stances: '¿Cuántas posturas de cada sentido hay sobre cada propuesta?',
    holders: '¿Quién tiene más posturas?',
    search: '¿Dónde se habla de algo, en inglés?',
    sources: '¿Qué fuentes se citan más?',
    secondHand: '¿Qué posturas solo constan por relato de terceros?',
  },
};
