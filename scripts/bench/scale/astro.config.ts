import process from 'node:process';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import site from '../../../astro.config.mjs';
import { metered, parts } from './parts.ts';

/**
 * The site's own configuration, with a meter at each part. `BENCH_REPORT` names the file for what was measured,
 * `BENCH_CACHE` the folder that a warm build finds again.
 */
const own = site as AstroUserConfig;
const integrations = (own.integrations ?? []).flat().filter(Boolean) as AstroIntegration[];

export default {
  ...own,
  cacheDir: process.env['BENCH_CACHE'] ?? '',
  integrations: [parts(process.env['BENCH_REPORT'] ?? ''), ...integrations.map(metered)],
} satisfies AstroUserConfig;
