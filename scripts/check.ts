import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * `npm run check`: everything that is wrong with the content, at once. `-- --help` tells the options.
 * What the programs compile to is kept, so that the next run starts in half the time.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));

const { answer } = await import('./checks/run.ts');
process.exitCode = await answer(process.argv.slice(2));
