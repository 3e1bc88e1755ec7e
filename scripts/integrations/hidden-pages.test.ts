import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isHidden } from './hidden-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'hidden-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const home = new URL('https://example.org/sub/');

describe('what the sitemap leaves out', () => {
  it.each([
    ['a page that asks to be left alone', '<head><meta name="robots" content="noindex"></head>', true],
    ['no other', '<head><title>noindex</title></head>', false],
  ])('is %s', (_what, html, hidden) => {
    mkdirSync(join(folder, 'es/x'), { recursive: true });
    writeFileSync(join(folder, 'es/x/index.html'), html);
    expect(isHidden('https://example.org/sub/es/x/', home, folder)).toBe(hidden);
  });
});
