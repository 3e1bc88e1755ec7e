import type { DataFile } from './files.ts';

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  sqlite: 'application/vnd.sqlite3',
};

/** A file as an endpoint's answer. Only the dev server sends the type; a static host goes by the name. */
export function answer({ path, body }: Pick<DataFile, 'path' | 'body'>): Response {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return new Response(body(), {
    headers: { 'Content-Type': types[extension] ?? 'application/octet-stream' },
  });
}
