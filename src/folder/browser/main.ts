/**
 * Runs first on every page of a copy that is opened from a disk. A browser fetches nothing from there and starts no
 * worker, so the search's files are in scripts, which it does read: this answers what the search asks for from them.
 */
interface Held {
  /** Files as text, by their path in the folder. */
  texts: Record<string, string>;
  /** Files in base64. */
  bytes: Record<string, string>;
  /** The code of Pagefind's worker, which runs on the page here. */
  worker?: (self: WorkerSide, fetcher: typeof fetch) => void;
}

interface WorkerSide {
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const { src } = document.currentScript as HTMLScriptElement;
/** Path of the folder, with its final slash: `/home/a/postura/`. */
const root = new URL('.', src).pathname;
const held: Held = { texts: {}, bytes: {} };
Object.assign(window, { held });

/** The address of a file in the folder as its path in it; a query is no part of it. */
function pathIn(address: string): string {
  const { pathname } = new URL(address, location.href);
  // A form's action is a page here, where at a host it is the page's folder.
  const path = pathname.replace(/index\.html(?=.)/, '');
  return decodeURI(path.startsWith(root) ? path.slice(root.length) : path);
}

function heldFile(address: string): Promise<Response> {
  const path = pathIn(address);
  const text = held.texts[path];
  if (text !== undefined) return Promise.resolve(new Response(text));
  const packed = held.bytes[path];
  if (packed === undefined) return Promise.resolve(new Response(null, { status: 404 }));
  return Promise.resolve(new Response(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
}

window.fetch = (input) => heldFile(input instanceof Request ? input.url : String(input));

/** Pagefind's worker on the page itself; both sides hear each other later, as they would from another thread. */
class WorkerHere extends EventTarget {
  #hears: ((event: { data: unknown }) => void) | undefined;

  constructor() {
    super();
    const answer = (data: unknown): void => {
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
    };
    held.worker?.(
      {
        addEventListener: (_, listener) => {
          this.#hears = listener;
        },
        postMessage: answer,
      },
      window.fetch,
    );
  }

  postMessage(data: unknown): void {
    setTimeout(() => this.#hears?.({ data }));
  }

  terminate(): void {
    this.#hears = undefined;
  }
}

Object.assign(window, { Worker: WorkerHere });

/** From a disk, a browser may refuse to write the address; what is asked then stands in the field alone. */
for (const name of ['pushState', 'replaceState'] as const) {
  const original = history[name].bind(history);
  history[name] = (...args) => {
    try {
      original(...args);
    } catch {
      // Refused.
    }
  };
}

/** Paths that scripts read from the page start at the folder, as they would at the host. */
function startAtRoot(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-base], [data-home]')) {
    const { base, home } = element.dataset;
    if (base === undefined) continue;
    element.dataset['base'] = root;
    if (home !== undefined) element.dataset['home'] = root + home.slice(base.length);
  }
}
startAtRoot(document);

/** Path of the home page on the host, from which the records that scripts read count their links. */
const home = import.meta.env.BASE_URL;

/** Links that scripts make start at the host's root and lead to folders, which a disk does not open as pages. */
function toPages(within: Element): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const written = link.getAttribute('href') ?? '';
    if (written.startsWith(home) && !written.startsWith(root)) link.href = root + written.slice(home.length);
    const { protocol, pathname } = link;
    if (protocol === 'file:' && pathname.endsWith('/')) link.pathname = `${pathname}index.html`;
  }
}
new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof Element) toPages(target.parentElement ?? target);
}).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href'],
});

/** Only the search page has the search's files with it: there the link and the keys lead. */
const link = document.querySelector<HTMLAnchorElement>('.search-open');
if (link && !document.querySelector('[data-search-field]')) {
  link.addEventListener(
    'click',
    (event) => {
      event.stopImmediatePropagation();
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      location.assign(link.href);
    },
    true,
  );
}
