import type { Template } from './templates.ts';

/** What the fields of positions, sources, stakeholders and terms are for. */
export const meaningsOfPeople: readonly Template[] = [
  // Positions
  ['What the holder did: said, signed, voted, …', 'Qué hizo el titular: declaró, firmó, votó…'],
  [
    "The holder's own record (direct, spokesperson) or somebody else's account (reported-quote, reported).",
    'Registro del propio titular (direct, spokesperson) o versión de alguien más (reported-quote, reported).',
  ],
  ['Somebody who passed it on.', 'Alguien que lo transmitió.'],
  [
    'Who passed it on, from the one nearest to the holder to the author of the source.',
    'Quién lo transmitió, desde el más cercano al titular hasta el autor de la fuente.',
  ],
  ['Who holds it.', 'Quién la sostiene.'],
  [
    'Who holds it: one, or several who spoke together.',
    'Quién la sostiene: uno, o varios que hablaron juntos.',
  ],
  [
    'Who holds it, where the source names nobody: "critics of the registry".',
    'Quién la sostiene, si la fuente no nombra a nadie: "critics of the registry".',
  ],
  ['What the stance is on: `issue#proposition`.', 'Sobre qué es la postura: `debate#propuesta`.'],
  [
    'Six stances; `declines`, `studying` and `states` are none.',
    'Seis posturas; `declines`, `studying` y `states` no lo son.',
  ],
  [
    'When the stance was taken, not when it was reported.',
    'Cuándo se tomó la postura, no cuándo se informó de ella.',
  ],
  ['The stance in one sentence, with its holder.', 'La postura en una oración, con su titular.'],
  ['One condition.', 'Una condición.'],
  [
    'Under what conditions; required with supports-if and opposes-unless.',
    'Con qué condiciones; obligatorio con supports-if y opposes-unless.',
  ],
  ['One part of the proposition.', 'Una parte de la propuesta.'],
  ['The stance on this part.', 'La postura sobre esta parte.'],
  [
    'What is supported and what is opposed; required with mixed.',
    'Qué se apoya y qué se rechaza; obligatorio con mixed.',
  ],
  ['The person who spoke for the holder.', 'La persona que habló por el titular.'],
  ['In what capacity a person spoke.', 'Con qué carácter habló una persona.'],
  ['One reason the holder gave.', 'Una razón que dio el titular.'],
  ['One thing the holder asked for.', 'Una cosa que pidió el titular.'],
  ['Where it is written, one citation or more.', 'Dónde está escrito: una cita o más.'],
  ['The earlier position.', 'La postura anterior.'],
  ['What this one does to it.', 'Qué hace esta con ella.'],
  [
    'An earlier position of the same holder on the same issue.',
    'Una postura anterior del mismo titular sobre el mismo debate.',
  ],
  // Sources
  ['Family name.', 'Apellidos.'],
  ['Given names.', 'Nombre de pila.'],
  ['Name of a body that signs as author.', 'Nombre del organismo que firma como autor.'],
  ['The author as a stakeholder.', 'El autor como actor.'],
  ['Title of the work, in its own language.', 'Título de la obra, en su propio idioma.'],
  ['What sort of work it is, in the terms of CSL.', 'Qué tipo de obra es, en los términos de CSL.'],
  ['Who wrote it, in the order of the work.', 'Quién la escribió, en el orden de la obra.'],
  ['Who published it.', 'Quién la publicó.'],
  ['The publisher as a stakeholder.', 'La editorial como actor.'],
  ['The larger work or site in which it appeared.', 'La obra mayor o el sitio en que apareció.'],
  ['Where it was published.', 'Dónde se publicó.'],
  ['When it was published.', 'Cuándo se publicó.'],
  ['What is known of its date, where it carries none.', 'Qué se sabe de su fecha, si no la lleva.'],
  [
    'The time of which it speaks, where it says so; records end with it.',
    'El periodo del que habla, si lo dice; los registros cierran con él.',
  ],
  [
    'Language of the work, such as `en` or `es-MX`; left out where it is not known.',
    'Idioma de la obra, por ejemplo `en` o `es-MX`; se omite si no se conoce.',
  ],
  ['Where it can be read.', 'Dónde se puede leer.'],
  ['Where a copy is kept.', 'Dónde se guarda una copia.'],
  ['Day on which the address was last consulted.', 'Día en que se consultó por última vez la dirección.'],
  ['The work that cites this one.', 'La obra que cita a esta.'],
  [
    'Set for a work that was not read itself, but is known by way of another.',
    'Se pone en una obra que no se leyó directamente, sino que se conoce por otra.',
  ],
  [
    'Labels of the places that can be cited, in order.',
    'Rótulos de los pasajes que se pueden citar, en orden.',
  ],
  ['Why nothing is taken from here.', 'Por qué no se toma nada de aquí.'],
  [
    'Places that carry nothing for the atlas, each with the reason.',
    'Pasajes que no aportan nada al atlas, cada uno con la razón.',
  ],
  // Stakeholders
  [
    'Since when; left out where the sources do not say.',
    'Desde cuándo; se omite si las fuentes no lo dicen.',
  ],
  [
    'Until when; left out where the sources do not say.',
    'Hasta cuándo; se omite si las fuentes no lo dicen.',
  ],
  ['A date on which the source shows it to hold.', 'Una fecha en la que, según la fuente, era así.'],
  ['What it is.', 'Qué es.'],
  [
    'Country or region it belongs to; left out where the sources and its name leave it open.',
    'País o región a que pertenece; se omite si las fuentes y su nombre no lo precisan.',
  ],
  ['The larger body.', 'El organismo mayor.'],
  ['Larger bodies of which it is an organ or unit.', 'Organismos mayores de los que es órgano o unidad.'],
  ['The association or coalition.', 'La asociación o coalición.'],
  [
    'Associations and coalitions of which it is a member.',
    'Asociaciones y coaliciones de las que es miembro.',
  ],
  ['The body in which a person holds the post.', 'El organismo en que una persona ocupa el cargo.'],
  ['Name of the post.', 'Nombre del cargo.'],
  ['Posts that a person holds or held.', 'Cargos que una persona ocupa u ocupó.'],
  ['The body that it replaced.', 'El organismo al que sustituyó.'],
  ['What passed on: functions, staff, records.', 'Qué se transfirió: funciones, personal, archivos.'],
  [
    'Bodies that it replaced, wholly or in part. Positions never pass on.',
    'Organismos a los que sustituyó, por completo o en parte. Las posturas nunca se heredan.',
  ],
  // Terms, terminology, exceptions
  ['The term or acronym.', 'El término o la sigla.'],
  ['What the letters stand for.', 'Qué significan las letras.'],
  ['What it means here, in a sentence or two.', 'Qué significa aquí, en una o dos oraciones.'],
  ['The entry that the term stands for.', 'La ficha a la que corresponde el término.'],
  ['Where the sources use or explain it.', 'Dónde lo usan o explican las fuentes.'],
  [
    'Digest of the text that was translated; a stale translation shows by it.',
    'Huella del texto que se tradujo; por ella se nota una traducción atrasada.',
  ],
  [
    'The English term, as it stands within a sentence.',
    'El término en inglés, como va dentro de una oración.',
  ],
  ['Its Spanish term.', 'Su término en español.'],
  ['Other forms of the Spanish term.', 'Otras formas del término en español.'],
  ['What is not written for it.', 'Lo que no se escribe en su lugar.'],
  ['Where the choice comes from.', 'De dónde viene la elección.'],
  ['The rule that is set aside.', 'La regla que se deja de lado.'],
  [
    'The file, as the check names it, without the content folder: `issues/x.mdx`.',
    'El archivo, como lo nombra la verificación, sin la carpeta de contenido: `issues/x.mdx`.',
  ],
  [
    'Words of the message that is set aside, where the file has several.',
    'Palabras del mensaje que se deja de lado, si el archivo tiene varios.',
  ],
  ['Why this is right here.', 'Por qué esto es correcto aquí.'],
  [
    'Last day on which the exception holds; then somebody looks again.',
    'Último día en que vale la excepción; después alguien la revisa.',
  ],
  [
    'Exceptions, each with its rule, file, reason and end.',
    'Excepciones, cada una con su regla, archivo, razón y fin.',
  ],
  [
    'When it came into being, where a source says so; not for persons.',
    'Cuándo surgió, si una fuente lo dice; no para personas.',
  ],
  [
    'When it ceased to be, where a source says so; a successor alone does not.',
    'Cuándo dejó de existir, si una fuente lo dice; tener sucesor no basta.',
  ],
];
