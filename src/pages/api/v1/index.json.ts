import type { APIRoute } from 'astro';
import { dataFile } from '../../_data/files.ts';
import { answer } from '../../_data/answer.ts';

/** What the API holds. */
export const GET: APIRoute = async () => answer(await dataFile('api/v1/index.json'));
