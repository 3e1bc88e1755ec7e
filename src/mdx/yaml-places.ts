import { isMap, isScalar, isSeq, type Node } from 'yaml';

type Steps = readonly (string | number)[];

/** Offset of the key or item at `path`, stopping at the last step the tree has. */
export function offsetAt(contents: unknown, path: Steps): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String((key as { value?: unknown }).value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** Where the scalar at `path` is written, as start and end offsets; null where there is none. */
export function scalarAt(contents: unknown, path: Steps): [start: number, end: number] | null {
  let node = contents;
  for (const step of path) {
    if (isMap(node)) {
      node = node.items.find(({ key }) => isScalar(key) && key.value === String(step))?.value;
    } else node = isSeq(node) && typeof step === 'number' ? node.items[step] : null;
  }
  return isScalar(node) && node.range ? [node.range[0], node.range[1]] : null;
}
