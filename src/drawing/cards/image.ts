import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import type { Card } from './card.ts';
import { png } from './png.ts';
import { cardTree } from './tree.ts';

const width = 1200;
const height = 630;

/** Where pictures are kept between builds; a lost folder only costs the time to draw them again. */
const kept = join(process.cwd(), 'node_modules/.cache/cards');

/** Counts up when this module draws differently from the same tree. */
const edition = '2';

/**
 * A card as PNG. The same card gives the same bytes: the fonts are the project’s own, the layout knows no screen, and
 * what is kept is named by all that goes into it.
 */
export async function cardImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const tree = cardTree(card);
  const name = createHash('sha256')
    .update(JSON.stringify([edition, tree]))
    .digest('hex')
    .slice(0, 32);
  const file = join(kept, `${name}.png`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const image = await drawn(tree);
    keep(file, image);
    return image;
  }
}

async function drawn(tree: ReturnType<typeof cardTree>): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fonts(),
  });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return png({ width, height, data: image.pixels });
}

/** Written beside and moved, so that two builds at once never read half a picture. */
function keep(file: string, image: Uint8Array): void {
  const draft = `${file}.${String(process.pid)}`;
  mkdirSync(kept, { recursive: true });
  writeFileSync(draft, image);
  renameSync(draft, file);
}

type Font = NonNullable<Parameters<typeof satori>[1]['fonts']>[number];
let loaded: Font[] | undefined;

/** The fonts of the cards, in both alphabets that names in them use; Satori reads WOFF. */
function fonts(): Font[] {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const read = (name: string, family: string, weight: 400 | 600): Font[] =>
    ['latin', 'latin-ext'].map((subset) => ({
      name,
      weight,
      data: readFileSync(
        require.resolve(`@fontsource/${family}/files/${family}-${subset}-${String(weight)}-normal.woff`),
      ),
    }));
  loaded ??= [
    ...read('serif', 'source-serif-4', 600),
    ...read('sans', 'source-sans-3', 400),
    ...read('sans bold', 'source-sans-3', 600),
  ];
  return loaded;
}
