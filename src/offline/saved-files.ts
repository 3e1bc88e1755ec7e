/** How a file of the built site is saved for reading offline. */
export interface SavedAs {
  /** Its address below the home page: `issues/x/`. */
  path: string;
  /** True for what every visit saves: with it the site can be opened, and says what is not there. */
  shell: boolean;
}

const ofSearchShell =
  /^pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.(?:pagefind|pf_meta)|filter\/.*)$/;
const ofSearch = /^pagefind\/(?:index|fragment)\//;
/** Of a large site, what is asked only when the newest texts do not answer. */
const ofOlderParts = /^pagefind\/.*[/.][a-z]{2}(?:-[a-z]+)?-\d+_|search\/[a-z]+-\d+\.txt$/;
const lists = /^(?:[a-z]{2}\/)?search\/[^/]+\.txt$/;
const drawn = /\.(?:css|ico|js|svg|webmanifest|woff2)$/;
const iconAtRoot = /^[^/]+\.png$/;

/**
 * @param file path in the folder of the built site
 * @param locales codes under which pages of other languages stand
 * @returns nothing for what is not read in a browser: records, tables, feeds, pictures for other sites
 */
export function savedAs(file: string, locales: readonly string[]): SavedAs | undefined {
  if (file.startsWith('assets/offline/') || file === 'service-worker.js') return undefined;
  if (file.endsWith('.html')) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return { path, shell: isTop(path, locales) };
  }
  if (file.startsWith('pagefind/')) {
    if (ofSearchShell.test(file)) return { path: file, shell: !ofOlderParts.test(file) };
    return ofSearch.test(file) ? { path: file, shell: false } : undefined;
  }
  if (lists.test(file)) return { path: file, shell: !ofOlderParts.test(file) };
  if (file.startsWith('assets/') || drawn.test(file) || iconAtRoot.test(file))
    return { path: file, shell: true };
  return undefined;
}

/** Home, lists and the pages that stand alone, in every language. */
function isTop(path: string, locales: readonly string[]): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length <= (locales.includes(parts[0] ?? '') ? 2 : 1);
}
