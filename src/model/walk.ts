import { z } from 'zod';

/** Where a value stands in an entry: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** The schema under `.optional()`, `.default()` and the like. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap());
  }
  return schema;
}

/** What a schema says of a value: which parts it has, and of each leaf what its `meta` tells (`fields.ts`). */
interface Plan {
  meta: z.core.GlobalMeta;
  fields?: readonly (readonly [key: string, plan: Plan])[];
  item?: Plan;
}

/**
 * Read from a schema once: an atlas of ten thousand entries is gone through many times, and asking zod at each step
 * took longer than all that the visitors did.
 */
const plans = new WeakMap<z.core.$ZodType, Plan>();

function planOf(schema: z.core.$ZodType): Plan {
  const known = plans.get(schema);
  if (known) return known;
  const inner = bare(schema);
  const plan: Plan = { meta: z.globalRegistry.get(inner) ?? {} };
  plans.set(schema, plan);
  if (inner instanceof z.ZodObject) {
    plan.fields = Object.entries(inner.shape).map(([key, field]) => [key, planOf(field as z.core.$ZodType)]);
  } else if (inner instanceof z.ZodArray) plan.item = planOf(inner.element);
  return plan;
}

type Visit = (path: Path, meta: z.core.GlobalMeta, value: unknown) => void;

/**
 * Visits every leaf of a valid value together with the schema that describes it, in the order of the schema.
 * `meta` of a leaf tells what it refers to or whether it is translated (`fields.ts`).
 */
export function walk(schema: z.core.$ZodType, value: unknown, visit: Visit, path: Path = []): void {
  follow(planOf(schema), value, visit, path);
}

/** The plans of `walk` without the parts that lead to no leaf of a kind. */
const narrowed = { ref: new WeakMap<z.core.$ZodType, Plan>(), text: new WeakMap<z.core.$ZodType, Plan>() };

/** `walk`, to the leaves alone that refer to something, or that are translated. */
export function walkTo(
  kind: keyof typeof narrowed,
  schema: z.core.$ZodType,
  value: unknown,
  visit: Visit,
): void {
  let plan = narrowed[kind].get(schema);
  if (!plan) narrowed[kind].set(schema, (plan = narrow(planOf(schema), kind) ?? { meta: {}, fields: [] }));
  follow(plan, value, visit, []);
}

function narrow(plan: Plan, kind: keyof typeof narrowed): Plan | null {
  if (plan.fields) {
    const fields = plan.fields.flatMap(([key, field]) => {
      const left = narrow(field, kind);
      return left ? [[key, left] as const] : [];
    });
    return fields.length > 0 ? { ...plan, fields } : null;
  }
  if (plan.item) {
    const item = narrow(plan.item, kind);
    return item && { ...plan, item };
  }
  return plan.meta[kind] ? plan : null;
}

function follow(plan: Plan, value: unknown, visit: Visit, path: Path): void {
  if (value === undefined || value === null) return;
  if (plan.fields && typeof value === 'object') {
    for (const [key, field] of plan.fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined && inner !== null) follow(field, inner, visit, [...path, key]);
    }
  } else if (plan.item && Array.isArray(value)) {
    const { item } = plan;
    value.forEach((inner, index) => {
      follow(item, inner, visit, [...path, index]);
    });
  } else visit(path, plan.meta, value);
}
