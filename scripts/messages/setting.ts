import type { Asker } from '../new/ask.ts';
import type { Option } from '../new/catalogue.ts';
import type { Setting } from '../new/setting.ts';
import type { Spoken } from './language.ts';
import { said } from './messages.ts';

/** The same setting, in which `npm run new` asks and tells in the language of whoever answers. */
export function settingIn(language: Spoken, setting: Setting): Setting {
  if (language === 'en') return setting;
  const { asker, print, complain } = setting;
  return {
    ...setting,
    asker: asker && (async () => askerIn(language, await asker())),
    print: (line) => print(said(line, language)),
    complain: (line) => complain(said(line, language)),
  };
}

function askerIn(language: Spoken, asker: Asker): Asker {
  const say = (text: string): string => said(text, language);
  // Names and summaries are the content's own; only what is offered besides and what kinds are is ours.
  const option = (each: Option): Option => ({
    ...each,
    ...(each.always && { name: say(each.name) }),
    ...(each.about !== undefined && { about: say(each.about) }),
  });
  return {
    find: (message, options) => asker.find(say(message), options.map(option)),
    pick: (message, options) => asker.pick(say(message), options.map(option)),
    words: (message, initial, refuse) =>
      asker.words(say(message), initial, (words) => {
        const why = refuse(words);
        return why === undefined ? undefined : say(why);
      }),
    // The prompt for yes and no understands English letters only.
    yes: async (message) =>
      (await asker.pick(say(message), [
        { value: 'no', name: 'No', words: 'no' },
        { value: 'yes', name: 'Sí', words: 'si' },
      ])) === 'yes',
  };
}
