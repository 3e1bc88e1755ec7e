import type { Messages } from './en.ts';

type Trust = Pick<
  Messages,
  'accountability' | 'corrections' | 'replies' | 'ask' | 'review' | 'coverage' | 'privacy' | 'accessibility'
>;

/** Lo mismo que `en-trust.ts`. */
export const trust: Trust = {
  accountability: 'Rendición de cuentas',
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
  review: {
    title: 'Fichas por revisar',
    lead: 'Qué fichas hay que cotejar de nuevo con sus fuentes; primero, las que llevan más tiempo sin revisión.',
    rule: 'A una ficha le toca revisión cuando han pasado más de {months} meses desde la última. Fecha de esta lista, que es la de la compilación del sitio: {date}.',
    dueTitle: 'Pendientes de revisión',
    count: 'Están pendientes {due} de {count} fichas.',
    none: 'No hay fichas pendientes.',
    next: 'Vencimiento de la siguiente: {date}.',
    months: 'Por mes de la última revisión',
    month: 'Última revisión',
    entries: 'Fichas',
    due: 'De ellas, pendientes',
    entry: 'Ficha',
    last: 'Última revisión',
    since: 'Vencida',
  },
  coverage: {
    title: 'Cobertura y equilibrio',
    lead: 'Qué contiene el atlas, de quién son las posturas, de qué fuentes provienen y dónde son escasos los registros. Todo se cuenta a partir de los registros al compilar el sitio; ninguna cifra se escribe a mano.',
    entries: 'Fichas',
    byTopic: 'Posturas por tema y lado',
    byTopicAbout:
      'A favor y en contra incluyen lo condicionado. Entre ambos están las posturas mixtas y neutrales; aparte, lo dicho sin tomar partido.',
    none: 'Sin lado',
    byKind: 'Actores por tipo',
    byKindAbout:
      'Una postura que varios actores sostienen en conjunto cuenta para el tipo de cada uno, así que la columna suma más que el total de posturas. En {unnamed} de {positions} posturas, la fuente no nombra a quienes las sostienen.',
    positions: 'Posturas',
    gaps: 'Dónde falta un lado',
    gapsAbout:
      'En {gaps} de {propositions} propuestas hay registros de un solo lado o de ninguno. Eso dice qué contienen las fuentes, no qué piensa la gente.',
    onlyFor: 'Solo a favor',
    onlyAgainst: 'Solo en contra',
    neither: 'Ni a favor ni en contra',
    proposition: 'Propuesta',
    issuesTitle: 'Debates sin posturas',
    withoutPropositions:
      'De {count} debates, {without} no tienen propuesta, porque las fuentes no contienen ninguna, y por eso tampoco posturas:',
    withoutPositions: 'En {without} más hay algo propuesto y ninguna postura registrada:',
    every: 'Todos los debates tienen alguna postura.',
    notKnown: 'Qué no se infiere',
    notKnownAbout:
      'El género no se registra ni se adivina por los nombres, así que nada se cuenta por él. El país se registra donde una fuente lo indica: en {country} de {stakeholders} actores; a los demás no se les asigna ninguno. De {without} actores no hay ninguna postura registrada, lo que no equivale a no tenerla.',
    more: 'Más sobre el alcance de los registros',
  },
  privacy: {
    title: 'Privacidad',
    host: 'Quien opera el servidor puede conservar lo que ve cualquier servidor de la red: la dirección de su dispositivo, la hora, el archivo solicitado y lo que su navegador dice de sí mismo. A quien lo opera le corresponde decir qué hace con ello y por cuánto tiempo; los archivos de este sitio no piden nada de eso ni llegan a verlo.',
    served: 'Estas páginas se compilaron para servirse desde',
  },
  accessibility: { title: 'Accesibilidad' },
};
