import { ris } from '../../export/citing/ris.ts';
import { citationPaths, citationRoute } from '../_beside/citation.ts';

export const getStaticPaths = citationPaths;
export const GET = citationRoute('application/x-research-info-systems', ris);
