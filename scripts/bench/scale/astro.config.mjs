// @ts-check
import process from 'node:process';
import site from '../../../astro.config.mjs';
import { metered, parts } from './parts.ts';

// The site's own configuration, with a meter at each part. `BENCH_REPORT` names the file for what was measured,
// `BENCH_CACHE` the folder that a warm build finds again. Not TypeScript: Node itself imports such a file, as it does
// the site's own; Astro loads any other by Vite, whose modules cannot import more once the pages are built.

const integrations = (site.integrations ?? [])
  .flat()
  .filter((each) => each && 'hooks' in each)
  .map((each) => metered(/** @type {import('astro').AstroIntegration} */ (each)));

/** @satisfies {import('astro').AstroUserConfig} */
const config = {
  ...site,
  cacheDir: process.env['BENCH_CACHE'] ?? '',
  integrations: [parts(process.env['BENCH_REPORT'] ?? ''), ...integrations],
};
export default config;
