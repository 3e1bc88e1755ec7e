import { type Tongue, tongues } from './language.ts';
import type { Random } from './random.ts';

/** Something that prose can lead to, with what it is called in each language. */
export interface Linked {
  /** Content path without its extension: `issues/x`. */
  key: string;
  extension: 'mdx' | 'yaml';
  en: string;
  es: string;
}

export interface Place {
  source: string;
  at: string;
}

export interface ProsePlan {
  /** Path from the file to the content folder: `../`. */
  up: string;
  paragraphs: number;
  /** Words a paragraph, about. */
  words: number;
  headings: boolean;
  link(): Linked;
  place(): Place;
  /** Ids of terms and figures to show. */
  terms: readonly string[];
  figures: readonly string[];
}

/** The same prose in both languages: paragraphs that link and cite alike. */
export function proseOf(plan: ProsePlan, random: Random): { en: string; es: string } {
  const blocks: { en: string; es: string }[] = [];
  for (let index = 0; index < plan.paragraphs; index += 1) {
    if (plan.headings) blocks.push(both((tongue) => `## ${tongue.sentence(random, random.between(2, 4))}`));
    blocks.push(paragraph(plan, random, plan.terms[index]));
  }
  for (const figure of plan.figures) blocks.push(both(() => `<Figure id="${figure}" />`));
  const text = (language: 'en' | 'es'): string => blocks.map((block) => block[language]).join('\n\n');
  return { en: text('en'), es: text('es') };
}

const both = (make: (tongue: Tongue) => string): { en: string; es: string } => ({
  en: make(tongues.en),
  es: make(tongues.es),
});

function paragraph(plan: ProsePlan, random: Random, term?: string): { en: string; es: string } {
  const target = plan.link();
  const { source, at } = plan.place();
  const cite = `<Cite source="${source}" at="${at}" />`;
  const half = Math.max(3, Math.round(plan.words / 3));
  const explained = (tongue: Tongue): string =>
    term ? ` <Term id="${term}">${tongue.sentence(random, 2).toLowerCase()}</Term>` : '';
  const write = (language: 'en' | 'es'): string => {
    const tongue = tongues[language];
    const link = `[${target[language]}](${plan.up}${target.key}.${target.extension})`;
    return [
      `${tongue.sentence(random, half)}, ${link}, ${tongue.sentence(random, half).toLowerCase()}.`,
      `${tongue.sentence(random, half)}${explained(tongue)}.${cite}`,
    ].join(' ');
  };
  return { en: write('en'), es: write('es') };
}
