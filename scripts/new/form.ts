import { z } from 'zod';
import { aliases, housekeeping, locator, type RefTarget } from '../../src/model/fields.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { bare, type Path } from '../../src/model/walk.ts';
import { type Compound, compounds } from './compounds.ts';
import type { Kind } from './kinds.ts';
import { languageName } from './language-name.ts';

/** How a value is given: typed, chosen from a list, or chosen among entries. */
export type Answering =
  | { by: 'words' | 'number' | 'range' | 'yes-or-no' | 'place' }
  | { by: 'choice'; values: readonly string[] }
  | { by: 'entry'; target: RefTarget }
  | { by: 'compound'; compound: Compound };

/** One thing to be known about what is made: a question, or a flag. */
export interface Field {
  /** Name of the flag, without its dashes. */
  flag: string;
  /** Other names under which the flag is known. */
  synonyms: readonly string[];
  /** Where the value goes. */
  path: Path;
  /** True where several values can be given. */
  many: boolean;
  required: boolean;
  /** What the model says of it. */
  about: string;
  answering: Answering;
  /** Of one value. */
  schema: z.core.$ZodType;
}

/** Other names are kept by language, each list without a description of its own. */
const aliasFlags: ReadonlyMap<string, Pick<Field, 'flag' | 'about'>> = new Map(
  languages.map((language) => {
    const about = `${described(aliases)} (${languageName(language)})`;
    return [`aliases-${language}`, { flag: `alias-${language}`, about }];
  }),
);

/** The fields of a kind, in the order of its schema; what a schema keeps in deeper lists is left to the editor. */
export function formOf(kind: Kind): readonly Field[] {
  const found = [...fieldsIn(kind.extra, [], '', kind), ...fieldsIn(kind.schema, [], '', kind)];
  const names = found.map(({ flag }) => flag);
  const fields = found.map((field) => named(field, names, kind));
  return [...fields.filter(({ flag }) => flag !== 'id'), ...fields.filter(({ flag }) => flag === 'id')];
}

function fieldsIn(schema: z.core.$ZodType, path: Path, prefix: string, kind: Kind): Field[] {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape as Record<string, z.core.$ZodType>)
    .filter(([key]) => !(key in housekeeping))
    .flatMap(([key, field]) => fieldsOf(key, field, path, prefix, kind));
}

function fieldsOf(key: string, schema: z.core.$ZodType, above: Path, prefix: string, kind: Kind): Field[] {
  const path = [...above, key];
  const flag = [prefix, key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]
    .filter(Boolean)
    .join('-');
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    const fields = fieldsIn(inner, path, key === 'prose' ? '' : flag, kind);
    return inner === schema ? fields : fields.map((field) => ({ ...field, required: false }));
  }
  const many = inner instanceof z.ZodArray;
  const one = many ? bare(inner.element) : inner;
  const compound = compounds[key];
  if (one instanceof z.ZodObject && !compound) {
    return kind.first.includes(key) ? fieldsIn(one, [...path, 0], '', kind) : [];
  }
  return [
    {
      flag,
      synonyms: [],
      path,
      many,
      required: !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault),
      about: described(schema),
      answering: compound ? { by: 'compound', compound } : answeringOf(one),
      schema: one,
    },
  ];
}

/** Flags are singular where several values are given one by one, and shorter where the kind says so. */
function named(field: Field, names: readonly string[], kind: Kind): Field {
  const alias = aliasFlags.get(field.flag);
  if (alias) return { ...field, ...alias, synonyms: [field.flag] };
  const given = kind.names[field.flag];
  const singular = field.flag.replace(/s$/, '');
  const flag = given ?? (field.many && !names.includes(singular) ? singular : field.flag);
  return flag === field.flag ? field : { ...field, flag, synonyms: [field.flag] };
}

/** The description nearest to the outside: a list's own before that of its items. */
function described(schema: z.core.$ZodType): string {
  const own = (schema as z.ZodType).description;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodArray) return described(schema.element);
  const inner = bare(schema);
  return inner === schema ? '' : described(inner);
}

function answeringOf(schema: z.core.$ZodType): Answering {
  if (schema === locator) return { by: 'place' };
  if (schema instanceof z.ZodEnum) return { by: 'choice', values: schema.options as string[] };
  if (schema instanceof z.ZodNumber) return { by: 'number' };
  if (schema instanceof z.ZodBoolean) return { by: 'yes-or-no' };
  if (schema instanceof z.ZodTuple) return { by: 'range' };
  const target = z.globalRegistry.get(schema)?.ref;
  return target ? { by: 'entry', target } : { by: 'words' };
}

/** Whether a flag needs no value after it. */
export const standsAlone = (field: Field): boolean => field.answering.by === 'yes-or-no';
