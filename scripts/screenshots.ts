/** Takes the pictures of the main pages that README shows, from the built site: `npm run screenshots`. */
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { takeAll } from './screenshots/take.ts';
import { serve } from './serve.ts';
import { basePath } from './serve/settings.ts';

const folder = '.github/screenshots';

/** What each picture is of. */
const pages = {
  home: '',
  issue: 'issues/merging-regulators/',
  position: 'positions/cybersecurity-law/aimx-reform-frameworks/',
  stakeholder: 'stakeholders/andres-manuel-lopez-obrador/',
  matrix: 'matrix/cybersecurity/',
  compare: 'compare/andres-manuel-lopez-obrador/henry-ziemer/',
  timeline: 'timeline/topics/cybersecurity/',
  agenda: 'agenda/',
  relations: 'relations/',
  figure: 'figures/internet-users-share/',
  search: 'search/?q=cybersecurity+law',
};

const dir = resolve(process.env['ATLAS_OUT'] ?? 'dist');
const server = await serve({ dir, port: 0, base: basePath(process.env['SITE_URL']) });
const browser = await launchChromium();
try {
  const addresses = Object.entries(pages).map(([name, path]) => [name, new URL(path, server.url).href]);
  await takeAll(browser, Object.fromEntries(addresses), folder);
} finally {
  await browser.close();
  await server.close();
}
