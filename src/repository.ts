import project from '../package.json' with { type: 'json' };
import { site } from './site.ts';

/** Forms that the project offers at the code host, by the names of their files in `.github/ISSUE_TEMPLATE`. */
export const forms = [
  'accessibility',
  'correction',
  'missing-stakeholder',
  'new-position',
  'right-of-reply',
] as const;
export type Form = (typeof forms)[number];

/** Where on the code host a reader can turn to; nothing where there is no such place. */
interface ProjectLinks {
  /** Address at which a file of the project, named by its path in it, can be edited. */
  editLink(file: string): string | undefined;
  formLink(form: Form): string | undefined;
  /** Address at which an error on a page can be reported. */
  reportLink(title: string, page: string): string | undefined;
}

/**
 * Links to the code host from the `repository` field of package.json, in any of the forms that npm knows. While it is
 * unset, or names no host on the web, there is nowhere to send a reader, and nothing is invented.
 */
export function projectLinks(field: unknown): ProjectLinks {
  const address = addressOf(
    typeof field === 'object' && field !== null && 'url' in field ? field.url : field,
  );
  return {
    // A content folder that lies elsewhere (`ATLAS_CONTENT`) is not on this project's host.
    editLink: (file) =>
      address && !file.startsWith('..')
        ? `${address}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`
        : undefined,
    formLink: (form) =>
      address && `${address}/issues/new?${new URLSearchParams({ template: `${form}.yml` }).toString()}`,
    // The form takes what it knows from its address, by the ids of its fields.
    reportLink: (title, page) =>
      address &&
      `${address}/issues/new?${new URLSearchParams({ template: 'correction.yml', title: `${title}: `, page }).toString()}`,
  };
}

const hosts: Record<string, string> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
};

function addressOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const short = /^(?:(?<host>[a-z]+):)?(?<path>[\w.-]+\/[\w.-]+)$/.exec(text)?.groups;
  if (short) return hosts[short['host'] ?? 'github']?.concat(short['path'] ?? '');
  const web = text
    .replace(/^git\+/, '')
    .replace(/^(?:ssh|git):\/\//, 'https://')
    .replace(/^(?:https:\/\/)?git@([^/:]+)[/:]/, 'https://$1/')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  return /^https?:\/\/[^/]+\/./.test(web) ? web : undefined;
}

export const { editLink, formLink, reportLink } = projectLinks(
  (project as { repository?: unknown }).repository,
);

/**
 * Where somebody without an account at the code host can report an error on a page; nothing while the site names no
 * address. A letter begins with what it is about.
 */
export function writeLink(title: string, page: string, contact = site.contact): string | undefined {
  if (!contact || contact.includes('://')) return contact;
  // Spaces as %20: programs for e-mail show a plus as a plus (RFC 6068, section 5).
  const fields = [`subject=${encodeURIComponent(title)}`, `body=${encodeURIComponent(`${page}\n\n`)}`];
  return `mailto:${contact}?${fields.join('&')}`;
}
