import type { Entry } from '../../src/mdx/content.ts';
import { type Check, fixAt, problemAt, yamlText } from './check.ts';

/** Characters; beyond these, lists, tabs and search results cut a text off. */
const longest = { title: 120, summary: 400, id: 80 } as const;

/** Lists, search results, tabs and bookmarks show a title as it is, and a summary where there is room. */
export const titlesWellFormed: Check = {
  name: 'titles-well-formed',
  description: 'Titles are names, without a full stop; summaries are sentences, with one; ids are short.',
  run: ({ entries }) =>
    entries.flatMap((entry) => {
      const files = [entry, ...Object.values(entry.translations)];
      const told = files.flatMap((file) => {
        const { title, summary } = file.data as { title?: string; summary?: string };
        return [
          ...(title === undefined ? [] : inTitle(file, title)),
          ...(summary === undefined ? [] : inSummary(file, summary)),
        ];
      });
      return [...told, ...inId(entry)];
    }),
};

type File = Pick<Entry, 'file' | 'prefix'>;

const rule = 'titles-well-formed' as const;

function inTitle(file: File, title: string) {
  const problems = [];
  if (/(?<!\b(?:\p{L}|\p{Lu}{2}))\.$/u.test(title)) {
    const put = fixAt(file, ['title'], yamlText(title.replace(/\.+$/, '')));
    problems.push({
      ...problemAt(file, ['title'], rule, 'title: found a full stop at the end', 'leave it out'),
      ...put,
    });
  }
  if (/^\p{Ll}/u.test(title) && !isSpeltSmall(title)) {
    const [first = ''] = title;
    const put = fixAt(file, ['title'], yamlText(first.toUpperCase() + title.slice(first.length)));
    problems.push({
      ...problemAt(file, ['title'], rule, 'title: begins with a small letter', 'begin with a capital'),
      ...put,
    });
  }
  if (/\p{Lu}/u.test(title) && title === title.toUpperCase() && /\p{L}{4,}\P{L}+\p{L}{4,}/u.test(title)) {
    problems.push(problemAt(file, ['title'], rule, 'title: all in capitals', 'write it as in a sentence'));
  }
  if (title.length > longest.title) {
    problems.push(
      problemAt(file, ['title'], rule, tooLong('title', title.length, longest.title), 'shorten it'),
    );
  }
  return problems;
}

function inSummary(file: File, summary: string) {
  const problems = [];
  if (!/[.?!…](?:[”’»")\]])?$/u.test(summary)) {
    const put = fixAt(file, ['summary'], yamlText(`${summary}.`));
    problems.push({
      ...problemAt(file, ['summary'], rule, 'summary: ends without a full stop', 'end it as a sentence'),
      ...put,
    });
  }
  if (summary.length > longest.summary) {
    const message = tooLong('summary', summary.length, longest.summary);
    problems.push(
      problemAt(file, ['summary'], rule, message, 'one or two sentences; leave the rest to the prose'),
    );
  }
  return problems;
}

function inId(entry: Entry) {
  const [id = ''] = entry.id.split('/').slice(-1);
  return id.length <= longest.id
    ? []
    : [problemAt(entry, [], rule, tooLong('id', id.length, longest.id), 'take the usual short name')];
}

/** Names that are spelt with a small letter: eTrade, example.org. */
const isSpeltSmall = (title: string): boolean => /^\p{Ll}+\p{Lu}|^\S+\.\p{Ll}{2,}/u.test(title);

const tooLong = (what: string, found: number, allowed: number): string =>
  `${what}: ${String(found)} characters; at most ${String(allowed)} are allowed`;
