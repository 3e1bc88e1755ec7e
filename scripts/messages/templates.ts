/**
 * A sentence in English and in Spanish, with the same gaps in both. What fills `{name}` is kept as it is, and so is
 * what fills `{.name}`, which is one word; what fills `{~name}` is a phrase that has a template of its own, what fills
 * `{+name}` a list with commas, of which each item may have one.
 */
export type Template = readonly [en: string, es: string];

interface Compiled {
  template: Template;
  /** What stands around the gaps of the English: one more than there are gaps. */
  around: string[];
  gaps: string[];
}

const gap = /\{([.~+]?[a-z]+)\}/g;

/** Gaps of a sentence, in its order; `~name` for phrases. */
export const gapsOf = (sentence: string): string[] =>
  [...sentence.matchAll(gap)].map(([, name = '']) => name);

/** Gives the translation of a sentence; undefined where no template fits. `used` hears of each template that did. */
export function translator(
  templates: readonly Template[],
  used: (template: Template) => void = () => undefined,
): (sentence: string) => string | undefined {
  const whole = new Map(templates.map((each) => [each[0], each]));
  const compiled = templates
    .filter(([en]) => gapsOf(en).length > 0)
    .map((template): Compiled => ({
      template,
      around: template[0].split(/\{[.~+]?[a-z]+\}/),
      gaps: gapsOf(template[0]),
    }))
    // The most particular first.
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const translate = (sentence: string): string | undefined => {
    const same = whole.get(sentence);
    if (same) {
      used(same);
      return same[1];
    }
    for (const one of compiled) {
      const found = filled(one, sentence, translate);
      if (found === undefined) continue;
      used(one.template);
      return found;
    }
    return undefined;
  };
  return translate;
}

const lengthOf = ({ around }: Compiled): number => around.join('').length;

function filled(
  { template, around, gaps }: Compiled,
  sentence: string,
  translate: (sentence: string) => string | undefined,
): string | undefined {
  for (const values of valuesIn(sentence, around)) {
    const put = new Map<string, string>();
    for (const [index, name] of gaps.entries()) {
      const value = values[index] ?? '';
      const way = ways[name.charAt(0)];
      const said = way ? way(value, translate) : value;
      if (said === undefined) break;
      put.set(name, said);
    }
    if (put.size === gaps.length) return template[1].replace(gap, (_, name: string) => put.get(name) ?? '');
  }
  return undefined;
}

type Translate = (sentence: string) => string | undefined;

/** What becomes of a value, by the mark of its gap; undefined where it cannot fill it. */
const ways: Readonly<Record<string, (value: string, translate: Translate) => string | undefined>> = {
  '.': (value) => (/^\S+$/.test(value) ? value : undefined),
  '~': withSpace,
  '+': (value, translate) =>
    value
      .split(', ')
      .map((item) => translate(item) ?? item)
      .join(', '),
};

/** Translates what stands between spaces, which are kept. */
function withSpace(text: string, translate: (text: string) => string | undefined): string | undefined {
  const words = text.trim();
  const said = words === '' ? undefined : translate(words);
  return said === undefined ? undefined : text.replace(words, () => said);
}

/** Ways of filling the gaps that are tried: strangers write what messages quote, so there must be an end. */
const tries = 20;

/** What may fill the gaps, the first as short as it can be, then longer. */
function valuesIn(sentence: string, around: readonly string[]): string[][] {
  const first = around[0] ?? '';
  const last = around.at(-1) ?? '';
  const end = sentence.length - last.length;
  if (first.length > end || !sentence.startsWith(first) || !sentence.endsWith(last)) return [];
  const found: string[][] = [];
  const fill = (index: number, from: number, before: readonly string[]): void => {
    const literal = around[index] ?? '';
    if (index === around.length - 1) {
      found.push([...before, sentence.slice(from, end)]);
      return;
    }
    for (
      let at = sentence.indexOf(literal, from);
      at !== -1 && at + literal.length <= end && found.length < tries;
      at = sentence.indexOf(literal, at + 1)
    ) {
      const known = found.length;
      fill(index + 1, at + literal.length, [...before, sentence.slice(from, at)]);
      // Nothing after this place fits, so nothing after a later one does.
      if (found.length === known) return;
    }
  };
  fill(1, first.length, []);
  return found;
}

/** Translates a text line by line; indentation and what has no template stay. */
export const byLine =
  (translate: (sentence: string) => string | undefined) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line) => withSpace(line, translate) ?? line)
      .join('\n');
