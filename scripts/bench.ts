/**
 * `npm run bench -- <subject> …`: what the engine costs, measured. Figures are printed, never kept: they belong to the
 * machine and the hour. The last line on standard output is one JSON object.
 */
const subjects: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  check: () => import('./bench/check.ts'),
  scale: () => import('./bench/scale.ts'),
  search: () => import('./bench/search.ts'),
  serve: () => import('./bench/serve.ts'),
  weight: () => import('./bench/weight.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
if (load) process.exitCode = await (await load()).run(args);
else {
  console.error(`Usage: npm run bench -- <${Object.keys(subjects).join(' | ')}> [options]`);
  process.exitCode = 1;
}

// A module, so that it may wait.
export {};
