import type { Messages } from './en.ts';

/** Las palabras de las vistas que comparan. */
export const views: Pick<Messages, 'tally' | 'compare' | 'umbrella'> = {
  tally: {
    for: 'a favor',
    between: 'intermedias',
    against: 'en contra',
    apart: 'sin tomar partido',
    apartLabel: 'Sin tomar partido',
    none: 'Ninguna postura registrada',
  },
  compare: {
    title: 'Comparar',
    lead: 'Dos o tres actores lado a lado, en las propuestas sobre las que al menos dos de ellos tienen un registro. Nada se promedia y a nadie se le atribuye una postura que las fuentes no registren.',
    choose: 'Elija a quiénes comparar',
    who: 'Actor {number}',
    third: 'Un tercero, si lo desea',
    nobody: 'Nadie',
    submit: 'Comparar',
    pairs: 'Pares con registros en común',
    pairsAbout:
      'Cada uno lleva a una página propia. Cualquier otra elección, o tres a la vez, requiere JavaScript.',
    shared: '{count} en común',
    pairTitle: '{one} y {other}',
    pairLead: 'Ambos tienen un registro sobre {count} propuestas.',
    pairLeadOne: 'Ambos tienen un registro sobre una propuesta.',
    threeLead: 'Al menos dos de ellos tienen un registro sobre {count} propuestas; los tres, sobre {all}.',
    noneShared: 'Las fuentes no registran ninguna propuesta sobre la que dos de ellos se pronunciaran.',
    agreements: {
      together: 'Dicho en conjunto',
      same: 'Misma postura',
      'same-side': 'Mismo lado, otros términos',
      opposite: 'Lados opuestos',
      differ: 'Posturas distintas',
      'no-side': 'Alguien no toma partido',
    },
    others: 'Comparar con otros, o con un tercero',
    thenTitle: '{who}, antes y después',
    thenLead:
      'Cuando {who} se pronunció más de una vez sobre la misma propuesta, o una postura sigue a otra. De la más antigua a la más reciente.',
    then: 'Antes y después',
    thenAbout: 'Quienes se pronunciaron más de una vez sobre lo mismo.',
    with: 'Lado a lado con',
    failed: 'No se pudieron cargar los registros. Recargue la página para intentarlo de nuevo.',
  },
  umbrella: {
    title: 'Organismos y sus miembros',
    about:
      'Casos en que un organismo y uno de sus miembros o partes tienen cada uno un registro sobre una misma propuesta. Una postura nunca pasa de uno a otro.',
    none: 'Las fuentes no registran ninguna propuesta sobre la que consten tanto un organismo como uno de sus miembros o partes.',
    memberships: '{member}, miembro de {body}',
    partOf: '{member}, parte de {body}',
    ofThis: 'Junto a sus miembros y los organismos a los que pertenece',
  },
};
