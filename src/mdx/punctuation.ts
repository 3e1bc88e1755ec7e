const dashes: Readonly<Record<string, string>> = { '--': '–', '---': '—' };
const worthSetting = /["']|--|\.\.\./;
const opensAfter = /[\s([{«“‘—–\-/¿¡]/;

/**
 * Typographic punctuation for the texts of one block, given in order: curly quotes, dashes of two or three hyphens,
 * and the ellipsis. The character before a quote decides its direction, across elements. Linear in time.
 */
export class Punctuation {
  #before = '';

  /** A new block starts: nothing stands before its first character. */
  restart(): void {
    this.#before = '';
  }

  /** Something that is not running text, such as code, stands here. */
  pass(): void {
    this.#before = 'x';
  }

  text(value: string): string {
    if (!worthSetting.test(value)) {
      this.#before = value.at(-1) ?? this.#before;
      return value;
    }
    let last = this.#before;
    const result = value
      .replace(/(?<!-)-{2,3}(?!-)/g, (run) => dashes[run] ?? run)
      .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
      .replace(/["']/g, (quote, at: number, whole: string) => {
        const neighbour = at === 0 ? this.#before : whole.charAt(at - 1);
        last = curly(quote, isStraight(neighbour) ? last : neighbour, whole.charAt(at + 1));
        return last;
      });
    this.#before = result.at(-1) ?? this.#before;
    return result;
  }
}

function isStraight(char: string): boolean {
  return char === '"' || char === "'";
}

function curly(quote: string, before: string, after: string): string {
  const opens = (before === '' || opensAfter.test(before)) && !/\s/.test(after);
  if (quote === '"') return opens ? '“' : '”';
  return opens && !/\d/.test(after) ? '‘' : '’';
}
