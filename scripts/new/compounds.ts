/** A record told in one line of words, for lists of small records. */
export interface Compound {
  /** How the line is written. */
  form: string;
  /** The line as a record; the schema says what is wrong with it. */
  read(line: string): Record<string, string>;
}

/** The lists that are told so, by the name of their field. */
export const compounds: Readonly<Record<string, Compound>> = {
  parts: {
    form: '"supports: the duty to report"',
    read: (line) => {
      const [stance, text] = halves(line, ':');
      return { text, stance };
    },
  },
  participants: {
    form: '"speaker: id-of-the-stakeholder"',
    read: (line) => {
      const [role, stakeholder] = halves(line, ':');
      return { stakeholder, role };
    },
  },
  authors: {
    form: '"Family, Given", or the name of a body without a comma',
    read: (line) => {
      const [family, given] = halves(line, ',');
      if (!line.includes(',')) return { literal: line.trim() };
      return given ? { family, given } : { family };
    },
  },
};

function halves(line: string, mark: string): [before: string, after: string] {
  const at = line.indexOf(mark);
  return at === -1 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
