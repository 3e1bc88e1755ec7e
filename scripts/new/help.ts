import { type Field, formOf, standsAlone } from './form.ts';
import { type Kind, type KindName, kindNames, kinds } from './kinds.ts';

/** What the command does, and what can be made. */
export function generalHelp(): string {
  const width = Math.max(...kindNames.map((name) => name.length));
  return `npm run new                       asks what you have read, and writes the entry
npm run new -- position           asks for a position
npm run new -- position --help    tells its flags; with flags it asks only what they leave open
--lang en|es                      in which language to answer; otherwise LC_ALL, LC_MESSAGES and LANG say it

What can be made:
${kindNames.map((name) => `  ${name.padEnd(width)}  ${kinds[name].is}`).join('\n')}
Topics are few and lie in one file, topics.yaml; they are written there by hand.

Nothing is overwritten, and nothing is written that npm run check would refuse.
ATLAS_CONTENT names another content folder than content/.
Exit codes: 0 written; 1 refused, nothing written; 2 a flag is wrong or missing; 130 stopped with Ctrl+C.`;
}

/** The flags of one kind, from the model. */
export function helpOn(name: KindName): string {
  const kind: Kind = kinds[name];
  const form = formOf(kind);
  const needed = form.filter(({ required }) => required);
  const other = form.filter(({ required }) => !required);
  return `${name}: ${kind.is}

Needed:
${needed.map(line).join('\n')}

Where they apply:
${other.map(line).join('\n')}

Example:
  npm run new -- ${name} ${kind.example}`;
}

function line(field: Field): string {
  const value = standsAlone(field) ? '' : ` <${valueName(field)}>${field.many ? ' …' : ''}`;
  const { answering, about } = field;
  const allowed =
    answering.by === 'choice'
      ? `\n      One of ${answering.values.join(', ')}.`
      : answering.by === 'compound'
        ? `\n      Written as ${answering.compound.form}.`
        : answering.by === 'range'
          ? '\n      Written as 10..20.'
          : '';
  return `  --${field.flag}${value}\n      ${about}${allowed}`;
}

function valueName({ answering }: Field): string {
  if (answering.by === 'choice') return 'word';
  if (answering.by === 'entry')
    return answering.target === 'entry'
      ? 'collection/id'
      : answering.target === 'proposition'
        ? 'issue#id'
        : 'id';
  return answering.by === 'compound' ? 'words' : answering.by;
}
