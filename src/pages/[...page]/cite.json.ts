import { cslJson } from '../../export/citing/csl.ts';
import { citationPaths, citationRoute } from '../_beside/citation.ts';

export const getStaticPaths = citationPaths;
export const GET = citationRoute('application/vnd.citationstyles.csl+json', cslJson);
