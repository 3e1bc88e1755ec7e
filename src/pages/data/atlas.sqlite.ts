import type { APIRoute } from 'astro';
import { answer } from '../_data/answer.ts';
import { dataFile } from '../_data/files.ts';

/** The whole atlas as one database. */
export const GET: APIRoute = async () => answer(await dataFile('data/atlas.sqlite'));
