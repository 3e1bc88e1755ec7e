import { trustedWorker } from './trusted-urls.ts';

/**
 * The default policy of Trusted Types, which the content security policy asks for: it lets our two workers be
 * started, and nothing be made from text: no markup, no script. It must run before any script that starts a worker.
 */
interface Factory {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}

const { trustedTypes } = window as { trustedTypes?: Factory };
const home = new URL(import.meta.env.BASE_URL, location.href).href;
trustedTypes?.createPolicy('default', { createScriptURL: (url) => trustedWorker(url, home) });
