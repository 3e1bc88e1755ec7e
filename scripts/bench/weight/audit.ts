import lighthouse from 'lighthouse';
import { launchChromium } from '../../chromium.ts';
import { freePort } from '../free-port.ts';

/** What Lighthouse says of a page under its mobile settings, simulated. */
export interface Audit {
  url: string;
  /** 0 to 100, by category. */
  scores: Record<string, number>;
  /** Largest contentful paint and total blocking time in milliseconds, and layout shift. */
  lcp: number;
  tbt: number;
  cls: number;
  /** Names of the audits that cost points. */
  failed: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Audits pages one after the other in one browser; each is told as soon as it is there. */
export async function auditAll(urls: readonly string[], tell: (audit: Audit) => void): Promise<void> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`]);
  try {
    for (const url of urls) tell(await auditOf(url, port));
  } finally {
    await browser.close();
  }
}

async function auditOf(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse returned nothing for ${url}.`);
  const { audits, categories: found } = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const costly = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return {
    url,
    scores: Object.fromEntries(
      Object.values(found).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: value('cumulative-layout-shift'),
    failed: [...new Set(costly)],
  };
}
