import { describe, expect, it } from 'vitest';
import { cacheRules, hashedFolders, securityHeaders } from '../../src/headers.ts';
import { caddySite } from './caddy.ts';
import { cloudFrontPolicy } from './cloudfront.ts';
import { headersFile } from './headers-file.ts';
import { nginxSite } from './nginx.ts';

const home = new URL('https://example.org/a.b/');
const place = { home, root: '/srv/the site' };

describe('headersFile', () => {
  const rules = headersFile('/a.b/').split(/\n(?=\/)/);

  it('sends everything with everything', () => {
    const sent = (rules[0] ?? '').split('\n').slice(1);
    expect(sent).toEqual(Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`));
  });

  it('lets only what is named by its content be kept, below the path of the site', () => {
    const kept = rules.slice(1).map((rule) => rule.trim().split(/\n\s*/));
    expect(kept).toEqual(
      hashedFolders.map((folder) => [`/a.b/${folder}*`, `Cache-Control: ${cacheRules.hashed}`]),
    );
  });
});

describe.each([
  ['nginx', nginxSite(place)],
  ['Caddy', caddySite(place)],
])('the site for %s', (_name, text) => {
  it('says every header', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(text).toContain(`${name} "${value}"`);
  });

  it('names the folder and the page for missing pages', () => {
    expect(text).toContain('"/srv/the site"');
    expect(text).toMatch(/ \/a\.b\/404\.html/);
  });
});

describe('nginxSite', () => {
  it('takes the dots of a path as dots', () => {
    expect(nginxSite(place)).toContain(String.raw`"~^/a\.b/(?:assets/|`);
  });
});

describe('cloudFrontPolicy', () => {
  it('says every header once', () => {
    const { SecurityHeadersConfig, CorsConfig, CustomHeadersConfig } = JSON.parse(cloudFrontPolicy('x')) as {
      SecurityHeadersConfig: Record<string, object>;
      CorsConfig: { AccessControlAllowOrigins: { Items: string[] } };
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    const custom = CustomHeadersConfig.Items.map(({ Header }) => Header);
    expect(CustomHeadersConfig.Quantity).toBe(custom.length);
    expect(CorsConfig.AccessControlAllowOrigins.Items).toEqual(['*']);
    expect(Object.keys(SecurityHeadersConfig).length + 1 + custom.length).toBe(
      Object.keys(securityHeaders).length,
    );
  });
});
