import type { Citing } from '../../components/chrome/citing.ts';
import type { CslItem } from '../../export/citing/csl.ts';
import { citationStyles, inStyle } from '../../export/citing/styles.ts';
import type { Locale } from '../../site.ts';
import { madeFrom } from '../../kept/digest.ts';

/** How to cite a page. References in words take milliseconds: they are made where the page is drawn. */
export class PageCiting implements Citing {
  readonly [madeFrom]: { address: string; item: CslItem; locale: Locale };

  /** @param address of the page, absolute and lasting */
  constructor(address: string, item: CslItem, locale: Locale) {
    this[madeFrom] = { address, item, locale };
  }

  get address(): string {
    return this[madeFrom].address;
  }

  get version(): string | undefined {
    return this[madeFrom].item.version;
  }

  get references(): Citing['references'] {
    const { item, locale } = this[madeFrom];
    return citationStyles.map(({ name, style }) => ({ name, text: inStyle(item, style, locale) }));
  }
}
