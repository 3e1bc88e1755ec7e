/** A fault and where it was found. */
export interface Found {
  where: string;
  fault: string;
}

/** Faults as lines, each told once with how often and where first: one slip in a layout is on every page. */
export function grouped(found: readonly Found[]): string[] {
  const places = new Map<string, string[]>();
  for (const { where, fault } of found) places.set(fault, [...(places.get(fault) ?? []), where]);
  return [...places].map(([fault, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${String(others.length)} more` : '';
    return `${fault}  (${first ?? ''}${more})`;
  });
}
