import { basePath } from '../../scripts/serve/settings.ts';
import { type PackedSite, packedSite } from '../../scripts/web-servers/packed-site.ts';
import { outFolder, siteAddress } from '../built-site.ts';

export type Packed = PackedSite;

/** Low: whether packed files are sent is tested here, not how small they are. */
const quality = 1;

/** A packed copy of the built site. */
export const packedBuild = (): Promise<PackedSite> =>
  packedSite(outFolder, new URL(basePath(siteAddress), siteAddress), quality);
