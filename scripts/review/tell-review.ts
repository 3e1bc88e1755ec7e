import { createTwoFilesPatch } from 'diff';
import type { Change, Comparison } from './compare.ts';

/** A summary of a step on GitHub holds one mebibyte; what is beyond these is counted, and not shown. */
const shownEntries = 60;
const shownLines = 400;
const shownNames = 40;

/** What a change does to the atlas, as Markdown for the person who reviews it. */
export function tellReview(comparison: Comparison, what = 'What this change does to the atlas'): string {
  const { changes, touched } = comparison;
  const parts = [
    `# ${what}`,
    summary(comparison),
    stanceTable(comparison),
    entryTable(changes),
    coverageTable(comparison),
    pages(changes),
    touched.length > 0 ? otherPages(touched) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function summary({ changes, stances, problems }: Comparison): string {
  const count = (how: Change['how']): number => changes.filter((each) => each.how === how).length;
  const counts = (['added', 'changed', 'moved', 'removed'] as const).map(
    (how) => `${String(count(how))} ${how}`,
  );
  const lines = [
    changes.length === 0
      ? 'No entry changes.'
      : `Entries: ${counts.join(', ')}. Stances: ${String(stances.length)}.`,
  ];
  if (problems.after > 0) {
    lines.push(
      `**The check finds ${plural(problems.after, 'problem')}**, so entries with problems, and pages that need them, are missing below.`,
    );
  }
  return lines.join('\n\n');
}

function stanceTable({ stances }: Comparison): string {
  if (stances.length === 0) return '';
  const rows = stances.map(({ key, who, proposition, before, after }) => [
    who,
    proposition,
    before ? `${before.stance}, ${before.date}` : '—',
    after ? `${after.stance}, ${after.date}` : '—',
    key,
  ]);
  return `## Stances\n\n${table(['holder', 'proposition', 'before', 'after', 'position'], rows)}`;
}

function entryTable(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(({ key, how, formerKey, title, fields }) => [
    how,
    formerKey ? `${formerKey} → ${key}` : key,
    title,
    fields.join(', '),
  ]);
  return `## Entries\n\n${table(['', 'entry', 'title', 'what differs'], rows)}`;
}

function coverageTable({ coverage }: Comparison): string {
  if (coverage.length === 0) return '';
  const rows = coverage.map(({ what, before, after }) => [
    what,
    String(before),
    String(after),
    `${after > before ? '+' : ''}${String(after - before)}`,
  ]);
  return `## Coverage\n\n${table(['', 'before', 'after', 'difference'], rows)}`;
}

function pages(changes: readonly Change[]): string {
  const all = changes.map(details).filter(Boolean);
  if (all.length === 0) return '';
  const left = all.length - shownEntries;
  const more = left > 0 ? [`… and ${plural(left, 'entry', 'entries')} more.`] : [];
  return ['## Pages, before and after', ...all.slice(0, shownEntries), ...more].join('\n\n');
}

function details({ key, before, after, title }: Change): string {
  const languages = [...new Set([...Object.keys(after?.pages ?? {}), ...Object.keys(before?.pages ?? {})])];
  const diffs = languages.flatMap((language) => {
    const [then, now] = [before?.pages[language] ?? '', after?.pages[language] ?? ''];
    return then === now ? [] : [fenced(patch(then, now, language))];
  });
  if (diffs.length === 0) return '';
  return `<details><summary>${asHtml(key)} · ${asHtml(title)}</summary>\n\n${diffs.join('\n\n')}\n\n</details>`;
}

function patch(before: string, after: string, language: string): string {
  const lines = createTwoFilesPatch(`before (${language})`, `after (${language})`, before, after, '', '', {
    context: 2,
  })
    .split('\n')
    .slice(1);
  const left = lines.length - shownLines;
  return left > 0
    ? `${lines.slice(0, shownLines).join('\n')}\n… ${String(left)} more lines`
    : lines.join('\n');
}

function otherPages(touched: readonly string[]): string {
  const shown = touched.slice(0, shownNames).map((each) => `- ${inert(each)}`);
  const left = touched.length - shown.length;
  const more = left > 0 ? `\n- … and ${String(left)} more` : '';
  return `## Other pages that show something else\n\n${shown.join('\n')}${more}`;
}

/** Text of strangers in a fence that it cannot end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(inert))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Text of strangers within a line of Markdown: it makes no links, tags, tables or mentions. */
export const inert = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\bwww\./gi, 'www&#46;');

/** The same within HTML, where a backslash is a backslash. */
const asHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[^\p{L}\p{N} ,.;:/“”‘’–—-]/gu, (char) => `&#${String(char.codePointAt(0))};`)
    .replace(/:\/\//g, ':&#47;&#47;');

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;
