import { bibtex } from '../../export/citing/bibtex.ts';
import { citationPaths, citationRoute } from '../_beside/citation.ts';

export const getStaticPaths = citationPaths;
export const GET = citationRoute('application/x-bibtex', bibtex);
