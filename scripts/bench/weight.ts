import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { precompress } from '../hosting/precompress.ts';
import { serve } from '../serve.ts';
import { basePath } from '../serve/settings.ts';
import type { Audit } from './weight/audit.ts';
import { budgets, otherwise } from './weight/budgets.ts';
import { firstViewOf, type FirstView } from './weight/first-view.ts';
import { heaviestOf, pageKinds, typicalOf } from './weight/page-kinds.ts';

/** The pages that Lighthouse looks at: the typical one of each of these kinds. */
const audited = ['home', 'issues', 'stakeholders', 'positions', 'matrix', 'timeline', 'figures', 'search'];

/** The largest paint, in milliseconds as Lighthouse simulates a phone; nothing may block or shift. */
const limits = { lcp: 800 };

/** A page with nothing on it but a line: what the machine itself takes, beside which the others are to be read. */
const bare = {
  file: 'bare.html',
  html: '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title><p>Bare</p></html>',
};

const usage = 'Usage: npm run bench -- weight [--no-lighthouse]';

/**
 * `npm run bench -- weight`: what the first view of each kind of page weighs, typical and heaviest, and what Lighthouse
 * says of the main ones on a phone, and of a bare page, where a Chromium is there.
 * @returns 1 where a page is over its budget, short of 100 in a category, or slower than it may be
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { lighthouse: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  const folder = process.env['ATLAS_OUT'] ?? 'dist';
  if (!existsSync(folder)) {
    console.error(`No built site in ${folder}: run "npm run build" first.\n${usage}`);
    return 1;
  }
  const base = basePath(process.env['SITE_URL']);
  const kinds = pageKinds(folder);
  const rows = kinds.map((kind) => ({
    kind: kind.kind,
    typical: firstViewOf(folder, typicalOf(kind), base),
    any: firstViewOf(folder, heaviestOf(kind), base),
  }));
  console.log(weightTable(rows));
  const over = rows.filter(({ kind, typical, any }) => {
    const budget = budgets[kind] ?? otherwise;
    return typical.total.gzip > budget.typical || any.total.gzip > budget.any;
  });
  for (const { kind } of over) console.log(`over its budget: ${kind}`);
  const audits = values.lighthouse
    ? await audit(
        folder,
        kinds.filter(({ kind }) => audited.includes(kind)).map((kind) => typicalOf(kind)),
      )
    : [];
  const short = audits.filter(
    ({ url, scores, lcp, tbt, cls }) =>
      !url.endsWith(bare.file) &&
      (Object.values(scores).some((score) => score < 100) || lcp > limits.lcp || tbt > 0 || cls > 0),
  );
  for (const { url } of short) console.log(`short of what it may be: ${new URL(url).pathname}`);
  console.log(JSON.stringify({ weights: rows, audits }));
  return over.length + short.length > 0 ? 1 : 0;
}

interface Row {
  kind: string;
  typical: FirstView;
  any: FirstView;
}

/** Kilobytes with one decimal. */
const inKb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(7);

function weightTable(rows: readonly Row[]): string {
  const head = `${'First view, kB'.padEnd(16)}   html    css     js  brotli   gzip  heaviest`;
  const lines = rows.map(({ kind, typical: { html, css, js, total }, any }) =>
    [
      kind.padEnd(14),
      ...[html.brotli, css.brotli, js.brotli, total.brotli, total.gzip, any.total.gzip].map(inKb),
    ].join(' '),
  );
  return [head, ...lines].join('\n');
}

/** Serves a packed copy, as a host would send it, and has Lighthouse look at it. */
async function audit(folder: string, files: readonly string[]): Promise<Audit[]> {
  // Lighthouse takes a while to load.
  const { auditAll } = await import('./weight/audit.ts');
  const copy = mkdtempSync(join(tmpdir(), 'atlas-weight-'));
  const audits: Audit[] = [];
  try {
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, bare.file), bare.html);
    await precompress(copy, 5);
    const server = await serve({ dir: copy, port: 0, base: basePath(process.env['SITE_URL']) });
    try {
      const urls = [bare.file, ...files].map((file) => `${server.url}${file.replace(/index\.html$/, '')}`);
      await auditAll(urls, (each) => {
        audits.push(each);
        console.log(auditLine(each));
      });
    } finally {
      await server.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return audits;
}

const auditLine = ({ url, scores, lcp, tbt, cls, failed }: Audit): string =>
  [
    Object.values(scores).join(' '),
    `LCP ${String(lcp)} ms`,
    `TBT ${String(tbt)} ms`,
    `CLS ${String(cls)}`,
    new URL(url).pathname,
    failed.join(', '),
  ].join('  ');
