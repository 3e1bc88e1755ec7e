import type { Option } from './catalogue.ts';

/** What an interview needs of whoever answers it. */
export interface Asker {
  /** One of many, found by typing. */
  find(message: string, options: readonly Option[]): Promise<string>;
  /** One of a few, shown at once. */
  pick(message: string, options: readonly Option[]): Promise<string>;
  /** `refuse` gives the reason why words will not do, or nothing. */
  words(message: string, initial: string, refuse: (words: string) => string | undefined): Promise<string>;
  yes(message: string): Promise<boolean>;
}
