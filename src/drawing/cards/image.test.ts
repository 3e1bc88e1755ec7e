import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../site.ts';
import { cardImage } from './image.ts';
import { png } from './png.ts';
import { cardTree, colours } from './tree.ts';

const card = { kicker: 'Issue · Ñandú', title: 'Who decides?', foot: '3 positions' };
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Width, height, bits and sort of colours, as the head of a PNG says them. */
function headOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)];
}

describe('the picture of a card', () => {
  it('is 1,200 by 630 with a palette, small, and the same each time', async () => {
    const [first, again] = [await cardImage(card), await cardImage(card)];
    expect(headOf(first)).toEqual([1200, 630, 8, 3]);
    expect(first.length).toBeLessThan(60_000);
    expect(digest(again)).toBe(digest(first));
  });

  it('differs with what it says', async () => {
    const stance = { value: 'supports-if', word: 'Supports, if' } as const;
    const others = [
      { ...card, title: 'Who pays?' },
      { ...card, stance },
      { ...card, foot: '' },
    ];
    const digests = await Promise.all([card, ...others].map(async (each) => digest(await cardImage(each))));
    expect(new Set(digests).size).toBe(4);
  });

  it('writes long titles smaller', () => {
    const sizeOf = (title: string): number => {
      const found = /"fontFamily":"serif","fontSize":(\d+),"lineHeight"/.exec(
        JSON.stringify(cardTree({ ...card, title })),
      );
      return Number(found?.[1]);
    };
    const sizes = [20, 60, 120, 300].map((length) => sizeOf('a'.repeat(length)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
  });

  it('has the light hues of the pages', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(
      [...Object.values(colours), ...Object.values(site.theme)].filter((hue) => !tokens.includes(hue)),
    ).toEqual([]);
  });
});

describe('a PNG', () => {
  it('shares places where there are more colours than a palette holds', async () => {
    const data = Uint8Array.from({ length: 300 * 4 }, (_, index) =>
      index % 4 === 3 ? 255 : (index * 7) % 256,
    );
    const image = await png({ width: 300, height: 1, data });
    expect(headOf(image)).toEqual([300, 1, 8, 3]);
    expect([...image.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });
});
