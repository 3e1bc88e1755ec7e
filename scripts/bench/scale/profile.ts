import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** A row of a profile: own seconds, and those of what it called. */
interface Row {
  name: string;
  own: number;
  total: number;
}

/**
 * Where the time went, from V8's CPU profiles: by package or part of our code, and by function.
 * @param folder with `.cpuprofile` files; the largest is that of the build itself
 */
export function profileOf(folder: string): { groups: Row[]; functions: Row[] } {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const [text = ''] = texts.sort((a, b) => b.length - a.length);
  const profile = JSON.parse(text) as Profile;
  return { groups: rowsBy(profile, groupOf), functions: rowsBy(profile, functionOf) };
}

type Frame = Profile['nodes'][number]['callFrame'];

function groupOf({ url, functionName }: Frame): string {
  if (url === '') return functionName;
  const packages = [...url.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)];
  const [last] = packages.slice(-1);
  if (last?.[1]) return last[1];
  if (url.startsWith('node:')) return url;
  return `ours: ${/\/((?:src|scripts|chunks)\/.*)$/.exec(url)?.[1] ?? url.slice(url.lastIndexOf('/') + 1)}`;
}

const functionOf = (frame: Frame): string => `${frame.functionName || '(anonymous)'} ${groupOf(frame)}`;

function rowsBy({ nodes, samples, timeDeltas }: Profile, nameOf: (frame: Frame) => string): Row[] {
  const own = new Map<number, number>();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, Row>();
  // Depth first, with the names on the way down: what is called within itself counts once.
  const sums = new Map<number, number>();
  const sumOf = (id: number): number => {
    const below = (byId.get(id)?.children ?? []).reduce((sum, child) => sum + sumOf(child), 0);
    sums.set(id, (own.get(id) ?? 0) + below);
    return sums.get(id) ?? 0;
  };
  const visit = (id: number, above: ReadonlySet<string>): void => {
    const node = byId.get(id);
    if (!node) return;
    const name = nameOf(node.callFrame);
    const row = rows.get(name) ?? { name, own: 0, total: 0 };
    rows.set(name, row);
    row.own += own.get(id) ?? 0;
    if (!above.has(name)) row.total += sums.get(id) ?? 0;
    const within = above.has(name) ? above : new Set([...above, name]);
    for (const child of node.children ?? []) visit(child, within);
  };
  const [top] = nodes;
  if (top) {
    sumOf(top.id);
    visit(top.id, new Set());
  }
  return [...rows.values()]
    .map(({ name, own: self, total }) => ({ name, own: self / 1e6, total: total / 1e6 }))
    .sort((a, b) => b.own - a.own);
}
