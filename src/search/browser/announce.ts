/** Only when typing has stopped is the number read out, or every letter would interrupt. */
const pause = 900;

/** Says things to those who listen, the last one when there was nothing new for a while. */
export function announcer(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, pause);
  };
}

const numbers = new Intl.NumberFormat(document.documentElement.lang);

/** A number with the separators of the page's language. */
export const inWords = (count: number): string => numbers.format(count);

/** A sentence that an element carries in its data, with its gaps filled. */
export function sentenceIn(
  element: HTMLElement,
  name: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return (element.dataset[name] ?? '').replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
}
