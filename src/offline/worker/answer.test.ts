import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answers } from './answer.ts';
import type { Store } from './store.ts';

const home = 'https://example.org/atlas/';
const saved: Record<string, string> = {
  '': 'home',
  'issues/': 'issues',
  'issues/ñ/': 'an issue',
  'assets/x.css': 'css',
  'offline/': 'not saved here',
  'es/offline/': 'no guardada aquí',
  '404.html': 'nothing',
};
const known = ['issues/far/', 'es/issues/far/'];
const store = {
  file: (path: string) => {
    const text = saved[path];
    if (text !== undefined) return Promise.resolve(new TextEncoder().encode(text));
    return Promise.resolve(known.includes(path) ? 'known' : undefined);
  },
} as unknown as Store;

const request = (path: string, mode = 'navigate'): Request =>
  ({ url: new URL(path, home).href, mode }) as Request;
const gone = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const told = async (response: Response) => [response.status, await response.text()];

describe('Answers', () => {
  it.each([
    ['', [200, 'fresh']],
    ['issues/nothing/', [404, 'fresh']],
  ])('hand on what the host says of "%s"', async (path, [status, text]) => {
    const host = Promise.resolve(new Response(String(text), { status: Number(status) }));
    expect(await told(await new Answers(store, home).answer(request(path), host))).toEqual([status, text]);
  });

  it.each([
    ['', 200, 'home'],
    ['index.html', 200, 'home'],
    ['issues/?q=1', 200, 'issues'],
    ['issues/%C3%B1/', 200, 'an issue'],
    ['issues/far/', 503, 'not saved here'],
    ['es/issues/far/', 503, 'no guardada aquí'],
    ['issues/none/', 404, 'nothing'],
    ['%', 404, 'nothing'],
  ])('open "%s" without a host', async (path, status, text) => {
    const answer = await new Answers(store, home).answer(request(path), gone());
    expect(await told(answer)).toEqual([status, text]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('lead to the address with the slash', async () => {
    const answer = await new Answers(store, home).answer(request('issues'), gone());
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${home}issues/`]);
  });

  it('give what a page is made of its type, and fail for what is not there', async () => {
    const answers = new Answers(store, home);
    const style = await answers.answer(request('assets/x.css', 'no-cors'), gone());
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    await expect(answers.answer(request('assets/y.css', 'no-cors'), gone())).rejects.toThrow(
      'Failed to fetch',
    );
  });

  it('rather show what is saved than a fault of the host', async () => {
    const broken = (): Promise<Response> => Promise.resolve(new Response('oops', { status: 502 }));
    const answers = new Answers(store, home);
    expect(await told(await answers.answer(request(''), broken()))).toEqual([200, 'home']);
    expect(await told(await answers.answer(request('issues/far/'), broken()))).toEqual([502, 'oops']);
  });
});

describe('a host that does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const never = new Promise<Response>(() => undefined);

  it('is waited for once, then not for a while', async () => {
    const answers = new Answers(store, home);
    const first = answers.answer(request(''), never);
    await vi.advanceTimersByTimeAsync(3_900);
    expect(await Promise.race([first, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await told(await first)).toEqual([200, 'home']);
    const second = answers.answer(request('issues/'), never);
    await vi.advanceTimersByTimeAsync(1);
    expect(await told(await second)).toEqual([200, 'issues']);
  });

  it('is waited for as long as it takes where nothing is saved', async () => {
    const late = new Promise<Response>((done) => setTimeout(() => done(new Response('late')), 9_000));
    const answer = new Answers(store, home).answer(request('issues/far/'), late);
    await vi.advanceTimersByTimeAsync(9_100);
    expect(await told(await answer)).toEqual([200, 'late']);
  });

  it('that has answered in time is asked first again', async () => {
    const answers = new Answers(store, home);
    await answers.answer(request(''), Promise.resolve(new Response('fresh')));
    await vi.advanceTimersByTimeAsync(5_000);
    const soon = new Promise<Response>((done) => setTimeout(() => done(new Response('fresh')), 1_000));
    const answer = answers.answer(request(''), soon);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await told(await answer)).toEqual([200, 'fresh']);
  });
});
