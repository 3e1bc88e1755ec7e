import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

/** A picture as rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * A flat picture as PNG (W3C, third edition, 2025) with a palette: a card has a few dozen colours, and a byte a pixel
 * packs in half the time of four. Opaque; where there are more colours than a palette holds, near ones share a place.
 */
export async function png({ width, height, data }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const palette = new Palette();
  const rows = indexed(data, width, height, palette);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', palette.bytes()),
    chunk('IDAT', await deflated(rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * Each pixel as its place in the palette; each row begins with its filter: 0, none. Half the rows of a card are as the
 * one above, and runs of one colour are long: both save a look into the palette.
 */
function indexed(data: Uint8Array, width: number, height: number, palette: Palette): Uint8Array {
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const bytes = Buffer.from(data.buffer, data.byteOffset, width * height * 4);
  const rows = new Uint8Array((width + 1) * height);
  let last = pixels[0] ?? 0;
  let place = palette.placeOf(last);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * width, (y + 1) * width];
    const start = y * (width + 1);
    if (y > 0 && bytes.compare(bytes, (from - width) * 4, from * 4, from * 4, to * 4) === 0) {
      rows.copyWithin(start, start - width - 1, start);
      continue;
    }
    for (let index = from; index < to; index += 1) {
      const pixel = pixels[index] ?? 0;
      if (pixel !== last) {
        last = pixel;
        place = palette.placeOf(pixel);
      }
      rows[start + 1 + index - from] = place;
    }
  }
  return rows;
}

/** Colours by the order in which they come. */
class Palette {
  readonly #places = new Map<number, number>();
  readonly #colours: number[] = [];

  placeOf(pixel: number): number {
    let place = this.#places.get(pixel);
    if (place === undefined) {
      place = this.#colours.length < 256 ? this.#colours.push(pixel) - 1 : this.#nearest(pixel);
      this.#places.set(pixel, place);
    }
    return place;
  }

  #nearest(pixel: number): number {
    const distances = this.#colours.map((colour) =>
      [0, 8, 16].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((pixel >> shift) & 255)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  }

  /** Red, green and blue of each colour; the pixels' bytes are read as a little-endian number. */
  bytes(): Uint8Array {
    return Uint8Array.from(
      this.#colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
    );
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
