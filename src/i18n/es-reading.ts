import type { Messages } from './en.ts';

export const agenda: Messages['agenda'] = {
  title: 'Agenda',
  lead: 'Mes a mes: qué ocurrió, qué instrumentos avanzaron y quién tomó qué postura.',
  month: 'Agenda: {month}',
  monthLead:
    'Lo que contienen los registros de {month}: qué ocurrió, qué instrumentos avanzaron y quién tomó qué postura.',
  monthDue: 'Lo que al cierre de los registros seguía pendiente para {month}.',
  kinds: {
    happened: 'Qué ocurrió',
    moved: 'Instrumentos que avanzaron',
    taken: 'Posturas tomadas',
    published: 'Fuentes publicadas',
  },
  noTopic: 'Sin un solo tema',
  longer: 'Con fecha menos precisa',
  longerAbout:
    'Para estos registros las fuentes dan un año o un periodo. Figuran en el mes con el que ese tiempo termina, con la fecha tal como la da la fuente, para que nada aparezca antes de lo que se sabe.',
  months: 'Meses',
  earlier: 'Antes: {month}',
  later: 'Después: {month}',
  all: 'Todos los meses',
  whole: 'El mes completo',
  latest: 'Lo más reciente de la agenda: {month}',
  noMonth: 'Lo que no lleva fecha, o lleva una sin término, figura solo en la cronología.',
};

export const asOf: Messages['asOf'] = {
  title: '{issue}, al cierre de {month}',
  kicker: 'Al cierre de {month}',
  description: '“{issue}” solo con los registros que ya existían al cierre de {month}.',
  lead: 'El debate solo con los registros que ya existían al cierre de {month}.',
  rule: 'Un registro cuenta desde el último día en que pudo producirse: lo fechado en “2021” cuenta desde el final de ese año. Los antecedentes no se incluyen, porque se escribieron después.',
  current: 'La página actual lo contiene todo.',
  read: 'Leer este debate al cierre de',
  nobody: 'Para entonces las fuentes no registran ninguna postura sobre las propuestas de este debate.',
  others: 'Propuestas sin registro para entonces: {count}.',
  allOfSide: '{shown} de {count} para entonces. Todas las posturas sobre ella, también las posteriores',
  wholeTimeline: 'La cronología completa, también lo posterior',
};

export const drawing: Messages['drawing'] = {
  bars: 'Barras: {title}',
  series: 'Puntos en el tiempo: {title}',
  share: 'Parte de un todo: {title}',
  bound: 'Recta numérica: {title}',
};

export const citing: Messages['citing'] = {
  page: 'Citar esta página',
  source: 'Citar esta fuente',
  address: 'Dirección permanente',
  version: 'Versión consultada',
  reviewed: 'revisión: {date}; huella: {digest}',
  files: 'En un archivo',
};
