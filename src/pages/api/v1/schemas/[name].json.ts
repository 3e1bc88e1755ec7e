import type { APIRoute } from 'astro';
import { schemaNames } from '../../../../export/json/schemas.ts';
import { answer } from '../../../_data/answer.ts';
import { dataFile } from '../../../_data/files.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

/** A JSON Schema, generated from the model. */
export const GET: APIRoute = async ({ params }) =>
  answer(await dataFile(`api/v1/schemas/${params['name'] ?? ''}.json`));
