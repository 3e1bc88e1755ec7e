/** The two scripts, below the home page, that run beside the page: the search engine's and the one for offline use. */
export const workers = { search: 'pagefind/pagefind-worker.js', offline: 'service-worker.js' } as const;

/**
 * The address of a worker as it may be started; anything else is refused by an error.
 * @param url as it was asked for, relative or whole
 * @param home absolute address of the home page
 */
export function trustedWorker(url: string, home: string): string {
  const { href } = new URL(url, home);
  if (Object.values(workers).some((path) => href === new URL(path, home).href)) return href;
  throw new TypeError(`Not a worker of this site: ${url}`);
}
