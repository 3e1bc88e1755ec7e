import type { Messages } from './en.ts';

type Trust = Pick<Messages, 'corrections' | 'replies' | 'ask'>;

/** Lo mismo que `en-trust.ts`. */
export const trust: Trust = {
  corrections: {
    title: 'Correcciones',
    lead: 'Qué decían las fichas y no debían decir, qué dicen ahora y desde cuándo. Nada se corrige en silencio.',
    none: 'Todavía no se ha publicado ninguna corrección.',
    titleOf: 'Corrección ({date}): {title}',
    sentence: 'Decía: {was} Ahora dice: {now}',
    was: 'Decía',
    now: 'Ahora dice',
    reportedBy: 'Lo señaló {name}.',
    log: 'Todas las correcciones',
    listTitle: 'Qué se corrigió',
    howTitle: 'Cómo pedir una',
    how: 'Indique la página, qué dice, qué debería decir y la fuente que lo muestra, con el pasaje. Diga si quiere que se le nombre. Lo que resulte erróneo se corrige en la página y queda en esta lista.',
    countsTitle: 'Qué cuenta',
    counts:
      'Un hecho equivocado: quién, qué, cuándo, según quién, en qué pasaje. La ortografía, los enlaces y la redacción que no alteran ningún hecho se arreglan sin dejar constancia aquí. Una postura que quien la sostiene cambió después no es un error: es otra postura.',
  },
  replies: {
    title: 'Réplica de quien la sostiene',
    pageTitle: 'Derecho de réplica',
    lead: 'Quien aparece en el atlas como titular de una postura puede responder a cómo está registrada. La réplica figura junto a ella.',
    none: 'Todavía no se ha recibido ninguna réplica.',
    listTitle: 'Réplicas',
    titleOf: 'Réplica de {holder} ({date})',
    translated: 'Dada en {language}; esto es una traducción',
    sent: 'Enviada a la redacción ({date}).',
    on: 'Sobre la postura',
    howTitle: 'Cómo replicar',
    how: 'Indique la postura, diga en nombre de quién escribe y cómo puede comprobarlo la redacción, y escriba lo que debe figurar. Se publica en sus palabras, o resumida con su consentimiento si es larga, con su fecha y con el lugar donde se publicó o la mención de que se envió a la redacción.',
    effectTitle: 'Qué efecto tiene',
    effect:
      'Figura junto al registro y no altera nada en él: el sentido, la fecha y las pruebas siguen siendo los de las fuentes. Un error que ponga de manifiesto se corrige como tal. Una postura que haya cambiado pasa a ser otra postura, con su propia fuente.',
  },
  ask: {
    form: 'Llenar el formulario',
    formNote: 'Es público y requiere una cuenta en ese servicio.',
    write: 'Sin cuenta, escriba a {contact}',
    nowhere:
      'Esta copia del sitio no indica ni un servicio de código ni una dirección, así que no puede decir adónde escribir.',
  },
};
