import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Place } from '../../scripts/hosting/place.ts';
import { precompress } from '../../scripts/hosting/precompress.ts';
import { outFolder, siteAddress } from '../built-site.ts';
import { basePath } from '../../scripts/serve/settings.ts';

/** Low: whether packed files are sent is tested here, not how small they are. */
const quality = 1;

/** A copy of the built site as the recipes put it on a machine: below the path of its address, packed. */
export async function packedSite(): Promise<{ place: Place; folder: string; remove(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'served '));
  const home = new URL(basePath(siteAddress), siteAddress);
  const folder = join(root, home.pathname);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(outFolder, folder, { recursive: true });
  await precompress(folder, quality);
  return {
    place: { home, root },
    folder,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
