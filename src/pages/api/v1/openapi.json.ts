import type { APIRoute } from 'astro';
import { answer } from '../../_data/answer.ts';
import { dataFile } from '../../_data/files.ts';

/** The API in OpenAPI. */
export const GET: APIRoute = async () => answer(await dataFile('api/v1/openapi.json'));
