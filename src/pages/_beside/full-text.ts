import type { Atlas } from '../../atlas/entry.ts';
import { llmsFullText } from '../../export/text/llms.ts';
import { twinPart } from '../../export/text/twin.ts';
import { shownOf } from './shown.ts';
import { twinOf } from './twin.ts';

const made = new WeakMap<Atlas, string>();

/**
 * The whole atlas in one Markdown file. Every page is written for it. A build asks twice, for the size and for the file
 * itself: it is kept from the first time to the second.
 */
export function fullText(atlas: Atlas): string {
  let text = made.get(atlas);
  if (text !== undefined) {
    if (!import.meta.env.DEV) made.delete(atlas);
  } else {
    const shown = shownOf(atlas);
    text = llmsFullText(
      shown,
      [...atlas.byKey.keys()].map((key) => twinPart(shown, twinOf(atlas, key))),
    );
    made.set(atlas, text);
  }
  return text;
}
