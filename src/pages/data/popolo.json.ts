import type { APIRoute } from 'astro';
import { answer } from '../_data/answer.ts';
import { dataFile } from '../_data/files.ts';

/** People, organizations, posts and memberships. */
export const GET: APIRoute = async () => answer(await dataFile('data/popolo.json'));
