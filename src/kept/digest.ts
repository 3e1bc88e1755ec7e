import { createHash } from 'node:crypto';
import type { AtlasEntry } from '../atlas/entry.ts';

/**
 * Names, on an object whose values are made when they are asked for, what they are made from, and from nothing else:
 * the digest is of that, so that what takes long is made for pages alone that are drawn.
 */
export const madeFrom: unique symbol = Symbol('what it is made from');

/**
 * Digest of all that a value holds, to tell whether two pages would be drawn alike: what differs in any way that a
 * component could see has another digest, the order of keys and `undefined` included.
 * @throws {TypeError} naming the place, where something cannot be told apart by what it holds: functions, dates,
 * objects of a class, and what holds itself
 */
export function digestOf(value: unknown): string {
  return sha256(told(value, []));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Steps from a model to what is drawn; deeper is what holds itself. */
const deepest = 64;

/** A text for a value; texts stand with their lengths, so that no two values have the same. */
function told(value: unknown, path: PropertyKey[]): string {
  switch (typeof value) {
    case 'string':
      return `s${String(value.length)}:${value}`;
    case 'boolean':
      return value ? 't' : 'f';
    case 'undefined':
      return 'u';
    case 'number':
      return Object.is(value, -0) ? 'n-0;' : `n${String(value)};`;
    case 'object':
      return value === null ? 'z' : toldObject(value, path);
    default:
      throw untold(`a ${typeof value}`, path);
  }
}

function toldObject(value: object, path: PropertyKey[]): string {
  if (path.length > deepest) throw untold('something that holds itself', path);
  if (Array.isArray(value)) {
    let text = `a${String(value.length)};`;
    for (let index = 0; index < value.length; index += 1) text += inside(value[index], index, path);
    return text;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    return isEntry(value) ? `e${entryDigest(value, path)}` : fields(value, path);
  }
  if (madeFrom in value) return `m${value.constructor.name};${inside(value[madeFrom], 'made from', path)}`;
  if (prototype === Map.prototype)
    return `M${inside([...(value as Map<unknown, unknown>)], 'entries', path)}`;
  if (prototype === Set.prototype) return `S${inside([...(value as Set<unknown>)], 'values', path)}`;
  throw untold(`an object of the class ${value.constructor.name}`, path);
}

function fields(value: object, path: PropertyKey[]): string {
  const keys = Object.keys(value);
  let text = `o${String(keys.length)};`;
  for (const key of keys) {
    text += `${String(key.length)}:${key}${inside((value as Record<string, unknown>)[key], key, path)}`;
  }
  return text;
}

function inside(value: unknown, step: PropertyKey, path: PropertyKey[]): string {
  if (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol')
    return told(value, path);
  path.push(step);
  const text = told(value, path);
  path.pop();
  return text;
}

const untold = (what: string, path: readonly PropertyKey[]): TypeError =>
  new TypeError(
    `${path.map(String).join('.') || 'the model'} is ${what}; the model of a page is plain data, so that its digest tells all that is drawn`,
  );

const isEntry = (value: object): value is AtlasEntry =>
  'key' in value && 'facts' in value && 'prose' in value;

/** Entries of the atlas stand in many models, and nobody changes them: each is gone through once. */
const known = new WeakMap<AtlasEntry, string>();

function entryDigest(entry: AtlasEntry, path: PropertyKey[]): string {
  let digest = known.get(entry);
  if (digest === undefined) known.set(entry, (digest = sha256(fields(entry, path))));
  return digest;
}
