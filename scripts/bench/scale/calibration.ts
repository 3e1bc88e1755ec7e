import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { round } from './processes.ts';

/**
 * CPU seconds of a fixed piece of work on this machine, at this hour: the unit in which a build is told, so that a
 * budget holds on any. It is work of the same kind, Markdown into HTML, but none of ours: what slows a page must not
 * slow the measure. A program of its own, as a build is; the best of several runs.
 */
export function calibration(): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The measure of this machine failed:\n${stderr}`);
  return Number(stdout);
}

const runs = 5;
/** Pieces of text a run: about half a second on a machine of 2024. */
const pieces = 80;

function work(): number {
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  let length = 0;
  for (let index = 0; index < pieces; index += 1) {
    const text = Array.from({ length: 12 }, (_, part) => passage(index, part)).join('\n\n');
    length += toHtml(pipeline.runSync(pipeline.parse(text))).length;
  }
  return length;
}

const passage = (index: number, part: number): string =>
  `## Part ${String(part)} of ${String(index)}

What was *said* in [the ${String(index)}th report](../reports/${String(index * 7)}/) on **rule ${String(part)}**, \
and by whom; see https://example.org/${String(index)}.

- one side asks for ${String(index + part)} of them
- the other for none

| who | when |
| --- | --- |
| they | ${String(1990 + part)} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const took = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    if (work() === 0) throw new Error('nothing was made');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  console.log(round(Math.min(...took)));
}
