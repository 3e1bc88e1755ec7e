import type { APIRoute } from 'astro';
import { recordNames } from '../../../model/vocabulary.ts';
import { answer } from '../../_data/answer.ts';
import { dataFile } from '../../_data/files.ts';

export const getStaticPaths = () => recordNames.map((collection) => ({ params: { collection } }));

/** All records of a collection. */
export const GET: APIRoute = async ({ params }) =>
  answer(await dataFile(`api/v1/${params['collection'] ?? ''}.json`));
