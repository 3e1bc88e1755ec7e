import { securityHeaders } from '../../headers.ts';
import type { Store } from './store.ts';

/** A host that has said nothing after this many milliseconds is treated as gone, while there is a saved copy. */
const patience = 4_000;
/** For how long after that the saved copy is looked at first. */
const sparing = 30_000;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/**
 * Answers a page's requests: from the host while it answers, so that what is read is never old, else from one saved
 * edition, so that pages, styles and search always fit together.
 */
export class Answers {
  readonly #store: Store;
  /** Address of the home page. */
  readonly #home: string;
  #slowUntil = 0;

  constructor(store: Store, home: string) {
    this.#store = store;
    this.#home = home;
  }

  /**
   * @param fromHost the host's answer, already asked for
   * @throws what the host's answer failed with, where nothing is saved either
   */
  async answer(request: Request, fromHost: Promise<Response>): Promise<Response> {
    const path = pathBelow(this.#home, request.url);
    const page = request.mode === 'navigate';
    const failure = fromHost.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const early = await Promise.race([fromHost.catch(() => undefined), this.#tooLong()]);
    if (early === 'late') this.#slowUntil = Date.now() + sparing;
    else if (early && early.status < 500) return early;
    const saved = await this.#savedAnswer(path, page).catch(() => undefined);
    // Late, but better than a page that says it is not there.
    if (!saved || saved.status !== 200) {
      if (!(await failure)) return fromHost;
    }
    if (saved) return saved;
    throw (await failure)?.error;
  }

  async #tooLong(): Promise<'late'> {
    const wait = Date.now() < this.#slowUntil ? 0 : patience;
    await new Promise((done) => setTimeout(done, wait));
    return 'late';
  }

  async #savedAnswer(path: string, page: boolean): Promise<Response | undefined> {
    const file = await this.#store.file(path.replace(/(^|\/)index\.html$/, '$1'));
    if (file instanceof Uint8Array) return respond(path, file, 200);
    if (!page) return undefined;
    if (file === undefined && !path.endsWith('/') && (await this.#store.file(`${path}/`)))
      return Response.redirect(`${this.#home}${path}/`, 302);
    return this.#standIn(path, file === 'known');
  }

  /** The page that says what is missing, in the language of the address. */
  async #standIn(path: string, known: boolean): Promise<Response | undefined> {
    const language = path.slice(0, path.indexOf('/') + 1);
    for (const name of known ? [`${language}offline/`, 'offline/'] : ['404.html']) {
      const file = await this.#store.file(name);
      if (file instanceof Uint8Array) return respond('', file, known ? 503 : 404);
    }
    return undefined;
  }
}

/** Decoded, as files are named; an address that cannot be decoded is no file's. */
function pathBelow(home: string, url: string): string {
  const below = new URL(url).pathname.slice(new URL(home).pathname.length);
  try {
    return decodeURI(below);
  } catch {
    return below;
  }
}

function respond(path: string, body: Uint8Array<ArrayBuffer>, status: number): Response {
  const extension = path === '' || path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  const type = types[extension] ?? 'application/octet-stream';
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': type } });
}
