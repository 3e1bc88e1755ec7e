import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { recordWords, words } from '../../i18n/index.ts';
import { apiPath, site } from '../../site.ts';
import { absolute, downloadAddress, schemaAddress } from '../addresses.ts';
import { apiVersion } from './listing.ts';

const json = (schema: unknown) => ({ 'application/json': { schema } });

/**
 * The JSON API in OpenAPI 3.1 (OpenAPI Initiative, 3.1.1). Shapes are referred to, not repeated: they are the
 * published JSON Schemas.
 * @param home absolute address of the home page; ends in `/`
 */
export function openApi(home: string) {
  const schema = (name: string) => ({ $ref: schemaAddress(home, name) });
  const t = words(site.defaultLocale);
  const get = (id: string, summary: string, name: string, answer: unknown, parameters?: unknown[]) => ({
    get: {
      operationId: id,
      summary,
      tags: [name],
      ...(parameters ? { parameters } : {}),
      responses: {
        200: { description: summary, content: json(answer) },
        ...(parameters ? { 404: { description: 'There has never been an entry with this id.' } } : {}),
      },
    },
  });
  const ofCollection = (name: RecordName) => {
    const { many, one, about } = recordWords(name, site.defaultLocale);
    const folder = name === 'positions' ? ['issue'] : [];
    const parts = [...folder, 'id'];
    return [
      [`/${apiPath}${name}.json`, get(`list-${name}`, `${many}: ${about}`, name, schema('collection'))],
      [
        `/${apiPath}${name}/${parts.map((part) => `{${part}}`).join('/')}.json`,
        get(
          `get-${name}`,
          `${one}, or where it went`,
          name,
          { oneOf: [schema(name), schema('moved')] },
          parts.map((part) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } })),
        ),
      ],
    ] as const;
  };
  return {
    openapi: '3.1.1',
    info: {
      title: site.name,
      summary: site.tagline[site.defaultLocale],
      description: `${t.data.promise} ${absolute(home, 'data/')}`,
      version: apiVersion,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: home.replace(/\/$/, '') }],
    tags: [
      { name: 'all' },
      ...recordNames.map((name) => ({ name, description: recordWords(name, site.defaultLocale).about })),
    ],
    paths: Object.fromEntries([
      [`/${apiPath}index.json`, get('index', 'Everything that the API holds', 'all', schema('index'))],
      ...recordNames.flatMap(ofCollection),
    ]) as Record<string, unknown>,
    externalDocs: { description: t.data.title, url: downloadAddress(home, '') },
  };
}
