import { rolldown } from 'rolldown';

/** Vite's list of what a later part needs, which it fetches ahead: in one script all of it is there. */
const fetchedAhead = /__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * A module of the built site, with all that it imports, at once or later, as one plain script: browsers read no module
 * from a disk.
 * @param file absolute path
 */
export async function classicScript(file: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    logLevel: 'silent',
    plugins: [{ name: 'nothing-ahead', transform: (code) => code.replace(fetchedAhead, '[]') }],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
