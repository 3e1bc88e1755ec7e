/**
 * Arrow keys among the results, and from the first back to the field (the combobox leads down to them); Escape goes back to the field and, in it, clears it. The results
 * stay ordinary links, so that Tab and Enter work as everywhere.
 * @param links the results' links, in order, asked anew each time
 * @param cleared told after the field was cleared
 */
export function resultKeys(
  field: HTMLInputElement,
  links: () => HTMLAnchorElement[],
  cleared: () => void,
): void {
  document.addEventListener('keydown', (event) => {
    // The combobox has led down to the results already.
    if (event.defaultPrevented) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = links();
    const here =
      document.activeElement === field ? -1 : all.findIndex((link) => link === document.activeElement);
    if (here < 0 && document.activeElement !== field) return;
    const to = targetOf(event.key, here, all.length);
    if (to === null) return;
    if (to === 'clear') {
      if (field.value === '') return;
      field.value = '';
      cleared();
    } else (all[to] ?? field).focus();
    event.preventDefault();
  });
}

/**
 * Where a key leads.
 * @param here index of the result that has the focus; -1 is the field
 * @returns index of a result, -1 for the field, `clear`, or null where the key means nothing here
 */
export function targetOf(key: string, here: number, count: number): number | 'clear' | null {
  if (key === 'ArrowDown') return here >= 0 && here + 1 < count ? here + 1 : null;
  if (key === 'ArrowUp') return here >= 0 ? here - 1 : null;
  if (key === 'Escape') return here >= 0 ? -1 : 'clear';
  return null;
}
