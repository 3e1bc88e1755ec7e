import { z } from 'zod';
import { explain, type Finding } from '../model/explain.ts';
import type { Fix, Problem } from '../model/problem.ts';
import { bare, type Path } from '../model/walk.ts';
import type { ParsedFile } from './frontmatter.ts';

/**
 * The data if it fits the schema, defaults filled in; otherwise undefined, and its problems join the list, each at its
 * place in the file.
 * @param prefix where in the file the value stands
 */
export function validated<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
  file: ParsedFile,
  prefix: Path,
  problems: Problem[],
): Data | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, replace, ...finding } of explain(
      issue,
      (at) => fieldsAt(schema, at),
      (at) => meaningAt(schema, at) ?? 'An entry is fields, one a line, each with its value.',
    )) {
      const at = [...prefix, ...path];
      const fix = replace && fixOf(replace, at, file);
      problems.push({ file: file.file, ...file.locate(at), ...finding, ...(fix && { fix }) });
    }
  }
  return undefined;
}

function fixOf(replace: NonNullable<Finding['replace']>, at: Path, file: ParsedFile): Fix | undefined {
  if (replace.part === 'key') return { ...file.locate(at), found: String(at.at(-1)), put: replace.put };
  const written = file.written(at);
  if (!written) return undefined;
  const { text: found, ...place } = written;
  return { ...place, found, put: replace.part === 'quotes' ? `"${found}"` : replace.put };
}

/** Names of the fields that a schema has at a path, for suggestions. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const inner = bare(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const field = (inner.shape as Record<string, z.core.$ZodType>)[step];
  return field ? fieldsAt(field, rest) : [];
}

/** Description of the field at a path; where it has none, of the nearest around it. */
function meaningAt(schema: z.core.$ZodType, [step, ...rest]: Path): string | undefined {
  const inner = bare(schema);
  const own = [schema, inner].map((each) => z.globalRegistry.get(each)?.description).find(Boolean);
  if (step === undefined) return own;
  const next =
    inner instanceof z.ZodArray
      ? inner.element
      : inner instanceof z.ZodObject
        ? (inner.shape as Record<string, z.core.$ZodType>)[step]
        : undefined;
  return (next && meaningAt(next, rest)) ?? own;
}
