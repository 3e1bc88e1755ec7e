import type { Ask } from '../browser/messages.ts';
import { Answers } from './answer.ts';
import { Saving } from './saving.ts';
import type { WorkerScope } from './scope.ts';
import { Store } from './store.ts';

/**
 * The service worker of one edition: the build writes the edition's name here, so that every change of a page or of
 * the index is a new worker.
 */
const edition = '%edition%';

const worker = self as unknown as WorkerScope;
const home = worker.registration.scope;
const store = new Store(caches, (address) => fetch(address), home, edition);
const answers = new Answers(store, home);
const saving = new Saving(store);

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

/** A reader who had the whole of the last edition gets the whole of this one, and keeps the last until then. */
async function install(): Promise<void> {
  await store.edition();
  const missing = await store.missing();
  const whole = await store.hadWhole();
  await store.save(whole ? missing : missing.filter(({ shell }) => shell));
  await worker.skipWaiting();
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  await store.prune();
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(home)) return;
  event.respondWith(answers.answer(request, fromHost(event.preloadResponse, request)));
});

async function fromHost(preload: Promise<Response | undefined>, request: Request): Promise<Response> {
  return (await preload) ?? fetch(request);
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const { ask } = event.data as Ask;
  const work = ask === 'save' ? saving.save.bind(saving) : saving.tell.bind(saving);
  event.waitUntil(work((told) => port?.postMessage(told)));
});
