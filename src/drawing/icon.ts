import { renderAsync } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { png } from './cards/png.ts';

/** The sizes of the icon that systems ask for, in pixels, by file. */
export const icons = {
  /** For browsers that take no SVG. */
  'favicon-32': { size: 32, whole: false },
  /** For a home screen of iOS, which cuts its own corners. */
  'apple-touch-icon': { size: 180, whole: true },
  'icon-192': { size: 192, whole: false },
  'icon-512': { size: 512, whole: false },
  /** Cut to any shape: its sign stands within the middle four fifths (W3C, Web App Manifest, icon masks). */
  'icon-maskable': { size: 512, whole: true },
} as const;
export type IconName = keyof typeof icons;

/** The site's icon as PNG, drawn from its one SVG; `whole` fills the square to its corners. */
export async function iconImage(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
  const { size, whole } = icons[name];
  const svg = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  const square = whole ? svg.replace(/ rx="\d+"/, '') : svg;
  const image = await renderAsync(square, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return whole ? png({ width: size, height: size, data: image.pixels }) : new Uint8Array(image.asPng());
}
