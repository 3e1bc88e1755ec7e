import type { APIRoute } from 'astro';
import { answer } from '../_data/answer.ts';
import { dataFile, dataFiles } from '../_data/files.ts';

/** A path for every table. */
export async function getStaticPaths() {
  const tables = [...(await dataFiles()).keys()].flatMap((path) => /^data\/(.+)\.csv$/.exec(path)?.[1] ?? []);
  return tables.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) =>
  answer(await dataFile(`data/${params['table'] ?? ''}.csv`));
