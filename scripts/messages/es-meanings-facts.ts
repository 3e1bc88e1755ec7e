import type { Template } from './templates.ts';

/** What the fields of figures, instruments, programs and issues are for. */
export const meaningsOfFacts: readonly Template[] = [
  // Figures
  ['The number, in the unit of the figure.', 'El número, en la unidad de la cifra.'],
  [
    'Lowest and highest, where the source gives a range instead of a number.',
    'Mínimo y máximo, si la fuente da un intervalo en vez de un número.',
  ],
  ['How the number stands to the true one.', 'Qué relación guarda el número con el verdadero.'],
  [
    'What this number is of, where the figure compares several.',
    'De qué es este número, si la cifra compara varios.',
  ],
  ['The time that the number is about.', 'El momento al que se refiere el número.'],
  ['The number.', 'El número.'],
  ['Its unit.', 'Su unidad.'],
  [
    'The same number in another unit, where the source gives both.',
    'El mismo número en otra unidad, si la fuente da ambas.',
  ],
  ['What sort of number it is.', 'Qué tipo de número es.'],
  [
    'What the number counts: "% of the population", "US dollars a year".',
    'Qué cuenta el número: "% of the population", "US dollars a year".',
  ],
  ['What is measured, in full.', 'Qué se mide, completo.'],
  ['Who gives the number.', 'Quién da el número.'],
  [
    'Who gives the number, where the source does not name them.',
    'Quién da el número, si la fuente no lo nombra.',
  ],
  ['When it was given.', 'Cuándo se dio.'],
  [
    'What a reader could misread: attempted or successful, share or count, as of when.',
    'Qué podría malinterpretarse: intentos o logros, proporción o cantidad, a qué fecha.',
  ],
  ['The number, or the series.', 'El número, o la serie.'],
  ['An issue on whose page the number stands.', 'Un debate en cuya página aparece el número.'],
  ['An entry on whose page the number stands.', 'Una ficha en cuya página aparece el número.'],
  // Instruments and programs
  ['What sort of text it is.', 'Qué tipo de texto es.'],
  ['Where it holds or would hold.', 'Dónde rige o regiría.'],
  ['Who issued, proposed or signed it.', 'Quién lo emitió, propuso o firmó.'],
  ['The larger text of which it is a part.', 'El texto mayor del que forma parte.'],
  ['The text that it amends.', 'El texto que reforma.'],
  ['The text that it replaced.', 'El texto al que sustituyó.'],
  ['Id within the instrument.', 'Id dentro del instrumento.'],
  ['Name of the version.', 'Nombre de la versión.'],
  ['Of when.', 'De cuándo es.'],
  ['Versions that positions can be pinned to.', 'Versiones a las que pueden referirse las posturas.'],
  ['What happened to the text.', 'Qué ocurrió con el texto.'],
  [
    'What happened, in one sentence, where the word for the stage says too little.',
    'Qué ocurrió, en una oración, si la palabra de la etapa dice muy poco.',
  ],
  ['Its life so far, step by step.', 'Su vida hasta ahora, paso a paso.'],
  ['The text itself, where a source gives its address.', 'El propio texto, si una fuente da su dirección.'],
  ['What sort of undertaking it is.', 'Qué tipo de iniciativa es.'],
  ['Who runs, ran or announced it.', 'Quién la opera, la operó o la anunció.'],
  ['Who takes part without running it.', 'Quién participa sin operarla.'],
  ['The larger program.', 'El programa mayor.'],
  ['When it began.', 'Cuándo empezó.'],
  ['When it ended.', 'Cuándo terminó.'],
  ['When it is to begin or be complete.', 'Cuándo debe empezar o estar completo.'],
  ['What it is to reach.', 'Qué debe alcanzar.'],
  ['By when.', 'Para cuándo.'],
  ['What it is to reach, as it was announced.', 'Qué debe alcanzar, según se anunció.'],
  // Issues and topics
  [
    'Id within the issue; positions refer to it as `issue#id`.',
    'Id dentro del debate; las posturas se refieren a ella como `debate#id`.',
  ],
  [
    'The proposal in one neutral sentence: who should do what. No loaded words.',
    'La propuesta en una oración neutral: quién debe hacer qué. Sin palabras con carga valorativa.',
  ],
  [
    'What holds while nothing changes: the state that the proposal would alter.',
    'Qué rige mientras nada cambie: la situación que la propuesta modificaría.',
  ],
  ['The text that the proposition concerns.', 'El texto al que se refiere la propuesta.'],
  [
    'The version of that instrument, one of its `versions`.',
    'La versión de ese instrumento, una de sus `versions`.',
  ],
  ['The debate as one open question.', 'El debate como una pregunta abierta.'],
  ['The shelf on which the issue stands.', 'El estante en que está el debate.'],
  [
    'Where the debate stood when the records end.',
    'En qué estado se hallaba el debate al cierre de los registros.',
  ],
  [
    'What one can be for or against here, as the sources word it; none where they carry none.',
    'A favor o en contra de qué se puede estar aquí, como lo expresan las fuentes; nada si no lo traen.',
  ],
  ['An instrument at stake.', 'Un instrumento en juego.'],
  ['A program at stake.', 'Un programa en juego.'],
  ['Another issue that a reader should see.', 'Otro debate que convenga consultar.'],
  ['What the sources leave open.', 'Qué dejan abierto las fuentes.'],
  ['Which one.', 'Cuál.'],
  ['Questions that the sources leave without an answer.', 'Preguntas que las fuentes dejan sin respuesta.'],
  ['Place among the topics, from 1.', 'Lugar entre los temas, desde 1.'],
  ['Day on which somebody last read it through.', 'Día en que alguien la leyó completa por última vez.'],
];
