import type * as Words from '../model/vocabulary.ts';

/** The words for every value of the model's closed lists, typed by them. */

export const collections: Record<Words.CollectionName, { one: string; many: string; about: string }> = {
  topics: { one: 'Tema', many: 'Temas', about: 'Los estantes en que se ordenan los debates.' },
  issues: { one: 'Debate', many: 'Debates', about: 'Qué se propone, quién está a favor y quién en contra.' },
  positions: {
    one: 'Postura',
    many: 'Posturas',
    about: 'Cada postura que las fuentes registran, con su fecha y sus pruebas.',
  },
  stakeholders: {
    one: 'Actor',
    many: 'Actores',
    about: 'Personas, organismos, empresas y grupos que intervienen en los debates.',
  },
  instruments: {
    one: 'Instrumento',
    many: 'Instrumentos',
    about: 'Leyes, tratados, estrategias y normas técnicas sobre los que se debate.',
  },
  programs: {
    one: 'Programa',
    many: 'Programas',
    about: 'Lo que se puso en marcha o se anunció: programas, campañas, estudios, plataformas.',
  },
  events: {
    one: 'Evento',
    many: 'Eventos',
    about: 'Lo que ocurrió y lo que seguía pendiente al cierre de los registros.',
  },
  figures: {
    one: 'Cifra',
    many: 'Cifras',
    about: 'Los números que dan las fuentes, con su unidad, fecha, autoría y salvedades.',
  },
  sources: {
    one: 'Fuente',
    many: 'Fuentes',
    about: 'Los documentos de los que se cita todo lo que hay aquí.',
  },
  glossary: { one: 'Término', many: 'Glosario', about: 'Siglas y términos de los debates.' },
};

export const addenda: Record<Words.AddendumName, { one: string; many: string; about: string }> = {
  corrections: {
    one: 'Corrección',
    many: 'Correcciones',
    about: 'Qué decían las fichas y no debían decir, qué dicen ahora y desde cuándo.',
  },
  replies: {
    one: 'Réplica',
    many: 'Réplicas',
    about: 'Qué dicen quienes sostienen una postura sobre cómo está registrada, junto a ella.',
  },
};

export const replyForms: Record<Words.ReplyForm, string> = {
  'own-words': 'En sus propias palabras',
  summary: 'Resumida por la redacción',
};

export const stances: Record<Words.StanceValue, string> = {
  supports: 'A favor',
  'supports-if': 'A favor, si',
  mixed: 'Mixta',
  neutral: 'Neutral',
  'opposes-unless': 'En contra, salvo que',
  opposes: 'En contra',
  declines: 'No se pronuncia',
  studying: 'En estudio',
  states: 'Afirma',
};

export const stanceMeanings: Record<Words.StanceValue, string> = {
  supports: 'a favor de la propuesta, sin condiciones',
  'supports-if': 'a favor de la propuesta, con condiciones expresas',
  mixed: 'a favor de una parte y en contra de otra',
  neutral: 'se declara ni a favor ni en contra',
  'opposes-unless': 'en contra de la propuesta, salvo que se cumplan condiciones expresas',
  opposes: 'en contra de la propuesta',
  declines: 'se le preguntó y no quiso responder',
  studying: 'se dice que aún la estudia',
  states: 'afirmación o pronóstico relacionado con la propuesta, sin tomar partido',
};

/** What a source might say, for the method page: invented, so that no real stance is judged there. */
export const stanceExamples: Record<Words.StanceValue, string> = {
  supports: '“La secretaría debe adoptar las reglas tal como están redactadas”, escribió la cámara.',
  'supports-if': 'La cámara aceptaría las reglas, siempre que se exente a las empresas pequeñas.',
  mixed: 'La cámara celebró el deber de informar y rechazó las multas.',
  neutral:
    'A la pregunta de si debían adoptarse las reglas, la cámara respondió que no se inclinaba por ninguna opción.',
  'opposes-unless': 'La cámara combatiría las reglas, salvo que se retiraran las multas.',
  opposes: 'La cámara firmó una petición contra las reglas.',
  declines: 'Cuando se le preguntó por las reglas, la cámara no quiso comentar.',
  studying: 'La cámara dijo que sus integrantes aún examinaban las reglas.',
  states: 'La cámara previó que las reglas costarían dos días al mes a las empresas, y no pidió nada.',
};

export const attributions: Record<Words.Attribution, string> = {
  direct: 'Registro propio',
  spokesperson: 'Vocería propia',
  'reported-quote': 'Citada por terceros',
  reported: 'Referida por terceros',
};

export const acts: Record<Words.Act, string> = {
  statement: 'declaración',
  report: 'informe',
  interview: 'entrevista',
  petition: 'petición',
  signature: 'firma',
  endorsement: 'adhesión',
  testimony: 'comparecencia',
  vote: 'voto',
  filing: 'escrito presentado',
  decision: 'decisión',
  campaign: 'campaña',
};

export const capacities: Record<Words.Capacity, string> = {
  institutional: 'a nombre de la institución',
  personal: 'a título personal',
  legislative: 'en función legislativa',
  expert: 'en calidad de especialista',
};

export const follows: Record<Words.Follows, string> = {
  changes: 'cambia',
  reaffirms: 'reitera',
  qualifies: 'matiza',
  withdraws: 'retira',
};

export const stakeholderKinds: Record<Words.StakeholderKind, string> = {
  person: 'Persona',
  government: 'Gobierno',
  ministry: 'Secretaría',
  regulator: 'Órgano regulador',
  'public-body': 'Organismo público',
  legislature: 'Poder Legislativo',
  'foreign-government': 'Gobierno extranjero',
  'international-organization': 'Organismo internacional',
  company: 'Empresa',
  association: 'Asociación',
  'civil-society': 'Sociedad civil',
  coalition: 'Coalición',
  'think-tank': 'Centro de análisis',
  academia: 'Academia',
  media: 'Medio de comunicación',
  'criminal-group': 'Grupo delictivo',
};

export const issueStatuses: Record<Words.IssueStatus, string> = {
  open: 'Abierto',
  decided: 'Decidido',
  dormant: 'En pausa',
};

export const instrumentKinds: Record<Words.InstrumentKind, string> = {
  'constitutional-reform': 'Reforma constitucional',
  law: 'Ley',
  amendment: 'Reforma',
  bill: 'Iniciativa de ley',
  regulation: 'Regulación',
  treaty: 'Tratado',
  'treaty-part': 'Parte de un tratado',
  framework: 'Marco',
  strategy: 'Estrategia',
  standard: 'Norma técnica',
  guidance: 'Orientaciones',
  'policy-document': 'Documento de política pública',
  initiative: 'Iniciativa',
  dispute: 'Controversia',
};

export const instrumentStatuses: Record<Words.InstrumentStatus, string> = {
  proposed: 'Propuesto',
  adopted: 'Aprobado',
  'in-force': 'Vigente',
  amended: 'Reformado',
  repealed: 'Abrogado',
  superseded: 'Sustituido',
  ended: 'Concluido',
  voluntary: 'Voluntario',
  unknown: 'Se desconoce',
};

export const stageKinds: Record<Words.StageKind, string> = {
  announced: 'Anuncio',
  proposed: 'Presentación',
  negotiated: 'Negociación',
  signed: 'Firma',
  passed: 'Aprobación',
  published: 'Publicación',
  'in-force': 'Entrada en vigor',
  amended: 'Reforma',
  suspended: 'Suspensión',
  repealed: 'Abrogación',
  superseded: 'Sustitución',
  ended: 'Conclusión',
  review: 'Revisión',
};

export const programKinds: Record<Words.ProgramKind, string> = {
  program: 'Programa',
  'public-service': 'Servicio público',
  plan: 'Plan',
  infrastructure: 'Infraestructura',
  platform: 'Plataforma',
  campaign: 'Campaña',
  study: 'Estudio',
  training: 'Capacitación',
  'event-series': 'Serie de eventos',
  network: 'Red',
};

export const programStatuses: Record<Words.ProgramStatus, string> = {
  announced: 'Anunciado',
  running: 'En marcha',
  ended: 'Concluido',
  unknown: 'Se desconoce',
};

export const eventKinds: Record<Words.EventKind, string> = {
  founding: 'Creación',
  reform: 'Reforma',
  vote: 'Votación',
  decision: 'Decisión',
  'entry-into-force': 'Entrada en vigor',
  proposal: 'Planteamiento',
  statement: 'Declaración',
  publication: 'Publicación',
  campaign: 'Campaña',
  dialogue: 'Diálogo',
  appointment: 'Nombramiento',
  corporate: 'Noticia empresarial',
  attack: 'Ataque',
  milestone: 'Hito',
  deadline: 'Fecha límite',
};

export const eventFormats: Record<Words.EventFormat, string> = {
  'in-person': 'Presencial',
  virtual: 'En línea',
  hybrid: 'Presencial y en línea',
};

export const roles: Record<Words.Role, string> = {
  organizer: 'Organización',
  'co-host': 'Coorganización',
  keynote: 'Conferencia magistral',
  speaker: 'Ponente',
  panelist: 'Panelista',
  participant: 'Participante',
  signatory: 'Firmante',
  endorser: 'Adherente',
  author: 'Autoría',
  decider: 'Tomó la decisión',
  party: 'Parte',
  target: 'Blanco',
};

export const figureKinds: Record<Words.FigureKind, string> = {
  share: 'Proporción',
  count: 'Conteo',
  money: 'Monto',
  change: 'Variación',
  rank: 'Lugar en una clasificación',
  ratio: 'Razón',
  vote: 'Votación',
};

export const bounds: Record<Words.Bound, string> = {
  exactly: '{number}',
  about: 'alrededor de {number}',
  'at-least': 'al menos {number}',
  over: 'más de {number}',
  'at-most': 'como máximo {number}',
  under: 'menos de {number}',
  nearly: 'casi {number}',
};

export const sourceTypes: Record<Words.SourceType, string> = {
  report: 'Informe',
  interview: 'Entrevista',
  'article-newspaper': 'Artículo de prensa',
  'article-magazine': 'Artículo de revista',
  'article-journal': 'Artículo académico',
  webpage: 'Página web',
  post: 'Publicación en línea',
  legislation: 'Legislación',
  bill: 'Iniciativa de ley',
  treaty: 'Tratado',
  regulation: 'Regulación',
  standard: 'Norma técnica',
  speech: 'Discurso',
  dataset: 'Conjunto de datos',
  book: 'Libro',
};
