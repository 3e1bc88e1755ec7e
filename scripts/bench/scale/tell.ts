import type { Built } from './build.ts';
import { profileOf } from './profile.ts';

const cells = (row: readonly (string | number)[]): string =>
  row.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 26 : 12)).join('');

/** Prints what the builds of one atlas took, a table for people. */
export function tellBuilds(run: {
  pages: number;
  entries: number;
  positions: number;
  builds: Partial<Record<string, Built>>;
  sameBytes?: boolean;
  hugo?: { cpuSeconds: number; peakMb: number; ratio: number };
}): void {
  console.log(
    `\n${String(run.pages)} pages of ${String(run.entries)} entries, ${String(run.positions)} of them positions`,
  );
  console.log(
    cells([
      'build',
      'wall s',
      'CPU s',
      'peak MB',
      'pages CPU s',
      'pages/CPU s',
      'search CPU',
      'output MB',
      'index MB',
    ]),
  );
  for (const [mode, built] of Object.entries(run.builds)) {
    if (!built) continue;
    const { wallSeconds, cpuSeconds, peakMb, pagesCpuSeconds, pagesPerCpuSecond, searchCpuSeconds } = built;
    console.log(
      cells([
        mode,
        wallSeconds,
        cpuSeconds,
        peakMb,
        pagesCpuSeconds,
        pagesPerCpuSecond,
        searchCpuSeconds,
        megabytes(built.outputBytes),
        megabytes(built.indexBytes),
      ]),
    );
  }
  for (const [mode, built] of Object.entries(run.builds)) {
    if (!built) continue;
    console.log(cells([`part of the ${mode} build`, 'rendered', 'MB', 'CPU s', 'peak MB', 'kept']));
    for (const [name, { files, bytes, cpuSeconds, peakMb, kept }] of Object.entries(built.parts)) {
      console.log(cells([name, files, megabytes(bytes), cpuSeconds, peakMb, kept]));
    }
    for (const [name, seconds] of Object.entries(built.started)) {
      console.log(cells([`process ${name}`, '', '', seconds, built.startedPeakMb[name] ?? 0]));
    }
  }
  if (run.sameBytes !== undefined) {
    console.log(`changed build and clean build: ${run.sameBytes ? 'the same bytes' : 'DIFFERENT'}`);
  }
  if (run.hugo) {
    const { cpuSeconds, peakMb, ratio } = run.hugo;
    console.log(
      `Hugo: ${String(cpuSeconds)} CPU s, ${String(peakMb)} MB; our pages take ${String(ratio)} times its CPU`,
    );
  }
}

/** Prints how what is built grows with the pages: exponents, 1 being linear. */
export function tellGrowth(
  growth: readonly {
    from: number;
    to: number;
    parts: Record<string, { cpu: number; bytes: number }>;
  }[],
): void {
  for (const { from, to, parts } of growth) {
    console.log(cells([`\n${String(from)} to ${String(to)} pages`, 'CPU', 'bytes']));
    for (const [name, { cpu, bytes }] of Object.entries(parts)) console.log(cells([name, cpu, bytes]));
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

/** Prints where the time of a profiled build went. */
export function tellProfile(folder: string): void {
  const { groups, functions } = profileOf(folder);
  for (const [title, rows] of [
    ['by package', groups],
    ['by function', functions],
  ] as const) {
    console.log(`\n${'own s'.padStart(8)}${'total s'.padStart(9)}  ${title}`);
    for (const { name, own, total } of rows.slice(0, 40)) {
      console.log(`${own.toFixed(2).padStart(8)}${total.toFixed(2).padStart(9)}  ${name}`);
    }
  }
}
