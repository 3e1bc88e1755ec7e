import type { Field } from './form.ts';

/** Plainer words for what is asked most, where the model's own sentence is written for somebody who reads the file. */
const plainer: Readonly<Record<string, string>> = {
  source: 'Where is it written: in which source?',
  at: 'Where in it?',
  holder: 'Who holds it? (one, or several who spoke together)',
  unnamed: 'The source names nobody: how does it call them? (such as "critics of the registry")',
  on: 'On which proposition?',
  stance: 'What stance? (declines, studying and states are none)',
  speaker: 'Did a person speak for the holder? Who?',
  date: 'When? ("2021", "2021-04" or "2021-04-15": as precisely as the source says, and no more)',
  of: 'What is translated?',
  'with-prose': 'Copy the prose too, to write over it?',
};

/** The question for a field, with how the answer is written where that is not plain. */
export function questionFor({ flag, about, answering }: Field): string {
  const form =
    answering.by === 'compound'
      ? ` Written as ${answering.compound.form}.`
      : answering.by === 'range'
        ? ' Written as 10..20.'
        : '';
  return `${plainer[flag] ?? about}${form}`;
}
