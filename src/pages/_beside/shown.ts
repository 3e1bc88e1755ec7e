import type { Atlas } from '../../atlas/entry.ts';
import type { Shown } from '../../export/shown.ts';
import { homeAddress } from '../_data/load.ts';

/** An atlas as the exports take it. */
export const shownOf = ({ locale, byKey }: Atlas): Shown => ({ home: homeAddress(), locale, byKey });
