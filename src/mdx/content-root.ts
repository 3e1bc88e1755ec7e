import { resolve } from 'node:path';

/** The content folder: `content/` in the working directory, or what `ATLAS_CONTENT` names. Absolute. */
export const contentRoot = resolve(process.env['ATLAS_CONTENT'] ?? 'content');
