/**
 * What a host sends with every file, and the policy each page carries itself: the one place for both. Hosts' own
 * files (`_headers`, nginx, Caddy, CloudFront) are written from here by `scripts/hosting/`.
 */

/**
 * The strictest content security policy under which reading, searching and going offline work. Pagefind compiles
 * WebAssembly; nothing else is ever made into code, and nothing stands in the page itself.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** For the page's `<meta>`: whoever cannot set headers has this much. */
export const pagePolicy = directives.join('; ');

/** Abilities that no page asks for, so that nothing that got into one could. Chromium knows every name. */
const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer, a missing page's too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // A page cannot say by itself who may frame it.
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All is public and meant for reuse: any site's script may read it, and there is nothing to read it as.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  // Which entry a reader came from is nobody else's business.
  'Referrer-Policy': 'same-origin',
  // Browsers heed it over HTTPS only.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Folders below the home page whose files are named by their content: what has such a name never changes. */
export const hashedFolders: readonly string[] = [
  'assets/',
  'pagefind/filter/',
  'pagefind/fragment/',
  'pagefind/index/',
];

/** `Cache-Control` of those, and of all else: kept, but asked about each time. */
export const cacheRules = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** @param path below the home page, without a leading slash: `assets/x.js` */
export const cacheRuleOf = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(folder)) ? cacheRules.hashed : cacheRules.other;
