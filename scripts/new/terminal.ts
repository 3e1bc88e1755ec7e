import { confirm, input, search, select } from '@inquirer/prompts';
import type { Asker } from './ask.ts';
import { matching, type Option } from './catalogue.ts';

const shownAtOnce = 10;

type Streams = Parameters<typeof search>[1];

/** Asks on the terminal. The streams are other ones in tests only; `say` gives our own words in another language. */
export function terminalAsker(streams: Streams = {}, say = (text: string): string => text): Asker {
  return {
    find: (message, options) =>
      search(
        {
          message: `${message} ${say('(type to search)')}`,
          pageSize: shownAtOnce,
          source: (typed) => matching(options, typed ?? '').map(choice),
        },
        streams,
      ),
    pick: (message, options) =>
      select({ message, pageSize: shownAtOnce, loop: false, choices: options.map(choice) }, streams),
    words: async (message, initial, refuse) => {
      const answer = await input(
        {
          message,
          ...(initial ? { default: initial } : {}),
          validate: (words) => refuse(words.trim()) ?? true,
        },
        streams,
      );
      return answer.trim();
    },
    yes: (message) => confirm({ message, default: false }, streams),
  };
}

/** The id stands beside the name: it is what the file will say. */
function choice({ value, name, about, always }: Option): {
  value: string;
  name: string;
  description?: string;
} {
  const shown = always || value === name ? name : `${name} [${value}]`;
  return { value, name: shown, ...(about ? { description: about } : {}) };
}
