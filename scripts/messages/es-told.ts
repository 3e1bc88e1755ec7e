import type { Template } from './templates.ts';

/** What `npm run check` says around its findings, and its help. */
export const told: readonly Template[] = [
  ['fix: {hint}', 'corrección: {hint}'],
  ['{place}  notice: {message}', '{place}  aviso: {message}'],
  ['{place}  {~message}  [{rule}]', '{place}  {~message}  [{rule}]'],
  ['::{place}::{message} — fix: {hint}', '::{place}::{message} — corrección: {hint}'],
  ['1 entries, no problem', '1 ficha, ningún problema'],
  ['{count} entries, no problem', '{count} fichas, ningún problema'],
  ['1 problem in 1 file', '1 problema en 1 archivo'],
  ['{count} problems in 1 file', '{count} problemas en 1 archivo'],
  ['{count} problems in {files} files', '{count} problemas en {files} archivos'],
  [
    '{~counted}; npm run check -- --fix mends {mendable}',
    '{~counted}; npm run check -- --fix corrige {mendable}',
  ],
  ['{place}  mended: {found} → nothing  [{rule}]', '{place}  corregido: {found} → nada  [{rule}]'],
  ['{place}  mended: nothing → {put}  [{rule}]', '{place}  corregido: nada → {put}  [{rule}]'],
  ['{place}  mended: {found} → {put}  [{rule}]', '{place}  corregido: {found} → {put}  [{rule}]'],
  ['npm run check -- [options]', 'npm run check -- [opciones]'],
  [
    '--fix            mend what needs no judgement (slips in names of fields and ids, unquoted dates, stray spaces …)',
    '--fix            corrige lo que no requiere criterio (erratas en nombres de campos e id, fechas sin comillas, espacios sobrantes …)',
  ],
  [
    '--format FORMAT  text (for people), json (an array of file, line, column, rule, message, hint), github (annotations)',
    '--format FORMATO text (para personas), json (un arreglo de file, line, column, rule, message, hint), github (anotaciones)',
  ],
  [
    '--no-spelling    leave out the spell checker, which takes some seconds',
    '--no-spelling    omite el corrector ortográfico, que tarda unos segundos',
  ],
  [
    '--sources DIR    also find runs of eight words that are those of a text (.txt, .md) in that folder',
    '--sources RUTA   busca también ocho palabras seguidas que sean las de un texto (.txt, .md) de esa carpeta',
  ],
  [
    '--coverage       print before it what the content holds and which places of its sources nothing cites',
    '--coverage       muestra antes qué tiene el contenido y qué pasajes de sus fuentes no cita nada',
  ],
  [
    '--lang en|es     in which language to answer; otherwise LC_ALL, LC_MESSAGES and LANG say it',
    '--lang en|es     en qué idioma responder; si falta, lo dicen LC_ALL, LC_MESSAGES y LANG',
  ],
  [
    'Exits 0 where nothing is wrong, 1 where something is, 2 where the command itself is not understood.',
    'Termina con 0 si nada está mal, 1 si algo lo está, 2 si no se entiende la propia orden.',
  ],
  ['Every rule is explained in CONTRIBUTING.md.', 'Cada regla se explica en CONTRIBUTING.md.'],
  [
    '--format: expected one of {formats}, found "{found}"',
    '--format: se esperaba uno de {formats}, se encontró "{found}"',
  ],
  [
    '--lang: expected one of {languages}, found "{found}"',
    '--lang: se esperaba uno de {languages}, se encontró "{found}"',
  ],
  ["Unknown option '{name}'{more}", "Opción desconocida: '{name}'{more}"],
  ["Option '{name}' argument missing", "A la opción '{name}' le falta su valor"],
  ['--sources: there is no folder "{folder}"', '--sources: no existe la carpeta "{folder}"'],
  [
    'SOURCE_DATE_EPOCH: expected seconds since 1970, found "{found}"',
    'SOURCE_DATE_EPOCH: se esperaban segundos desde 1970, se encontró "{found}"',
  ],
  [
    'collection      entries  citations  per entry  paragraphs without a citation',
    'colección        fichas      citas  por ficha            párrafos sin cita',
  ],
  ['positions by attribution', 'posturas según su atribución'],
  ['sources by number of uses', 'fuentes por número de usos'],
  ['{uses}  {id}: {cited} of {all} places cited', '{uses}  {id}: {cited} de {all} pasajes citados'],
  ['not cited: {place}: NO REASON GIVEN', 'sin citar: {place}: NO SE DA RAZÓN'],
  ['not cited: {place}: {why}', 'sin citar: {place}: {why}'],
];
