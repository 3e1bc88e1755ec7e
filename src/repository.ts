import project from '../package.json' with { type: 'json' };

/**
 * Where the project lives, from `repository` in package.json. While that is unset there is nowhere to send a reader,
 * and the links are left out.
 */
const repository: string | undefined = addressOf(
  (project as { repository?: string | { url?: string } }).repository,
);

function addressOf(field: string | { url?: string } | undefined): string | undefined {
  const text = typeof field === 'string' ? field : field?.url;
  return text
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
}

/** Address at which a file of the project can be edited on its code host. */
export const editLink = (file: string): string | undefined =>
  repository && `${repository}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Address at which an error on a page can be reported. */
export const reportLink = (title: string, address: string): string | undefined =>
  repository &&
  `${repository}/issues/new?${new URLSearchParams({ title: `${title}: `, body: address }).toString()}`;
