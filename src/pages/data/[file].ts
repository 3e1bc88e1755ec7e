import type { APIRoute } from 'astro';
import { answer } from '../_data/answer.ts';
import { dataFile, dataFiles } from '../_data/files.ts';

const folder = 'data/';

/** Tables, their description, people and organizations, and the database. */
export async function getStaticPaths() {
  const paths = [...(await dataFiles()).keys()].filter((path) => path.startsWith(folder));
  return paths.map((path) => ({ params: { file: path.slice(folder.length) } }));
}

export const GET: APIRoute = async ({ params }) => answer(await dataFile(`${folder}${params['file'] ?? ''}`));
