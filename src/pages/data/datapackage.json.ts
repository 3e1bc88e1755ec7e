import type { APIRoute } from 'astro';
import { answer } from '../_data/answer.ts';
import { dataFile } from '../_data/files.ts';

/** The description of all tables. */
export const GET: APIRoute = async () => answer(await dataFile('data/datapackage.json'));
