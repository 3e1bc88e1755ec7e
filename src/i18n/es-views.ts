import type { Messages } from './en.ts';

/** Las palabras de las vistas que comparan. */
export const views: Pick<Messages, 'tally'> = {
  tally: {
    for: 'a favor',
    between: 'intermedias',
    against: 'en contra',
    apart: 'sin tomar partido',
    apartLabel: 'Sin tomar partido',
    none: 'Ninguna postura registrada',
  },
};
