import type { Instrument } from '../../src/model/instrument.ts';
import type { Issue } from '../../src/model/issue.ts';
import { suggestion } from '../../src/model/explain.ts';
import { type Check, problemAt } from './check.ts';

/** A proposition can be pinned to a version only if the instrument has it. */
export const versionsKnown: Check = {
  name: 'versions-known',
  description: 'A proposition names a version that its instrument lists.',
  run: ({ entries, byKey }) =>
    entries
      .filter(({ collection }) => collection === 'issues')
      .flatMap((entry) =>
        (entry.data as Issue).propositions.flatMap(({ instrument, version }, index) => {
          const text = instrument && byKey.get(`instruments/${instrument}`);
          if (!version || !text) return [];
          const ids = (text.data as Instrument).versions.map(({ id }) => id);
          return ids.includes(version)
            ? []
            : [
                problemAt(
                  entry,
                  ['propositions', index, 'version'],
                  'versions-known',
                  `"${instrument}" has no version "${version}"`,
                  suggestion(version, ids).hint ?? `its versions: ${ids.join(', ') || 'none'}`,
                ),
              ];
        }),
      ),
};
