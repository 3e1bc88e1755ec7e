import type { Entry } from '../../src/mdx/content.ts';
import { shapes } from '../../src/model/collections.ts';
import { suggestion } from '../../src/model/explain.ts';
import type { Problem } from '../../src/model/problem.ts';
import { locatorBeside, placesOf, references } from '../../src/model/references.ts';
import type { Source } from '../../src/model/source.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** A locator is only worth something when the reader finds the place. */
export const placesKnown: Check = {
  name: 'places-known',
  description: 'Every locator names places that its source lists.',
  run: (subject) => [
    ...subject.entries.flatMap((entry) => inFrontmatter(entry, subject)),
    ...inProse(subject),
  ],
};

function inFrontmatter(entry: Entry, subject: Subject): Problem[] {
  const cited = references(shapes[entry.collection].schema, entry.data)
    .filter(({ target }) => target === 'sources')
    .flatMap(({ path, value }) => {
      const locator = locatorBeside(entry.data, path);
      const at = [...path.slice(0, -1), 'at'];
      return locator === undefined
        ? []
        : unknownPlaces(subject, value, locator).map((each) => ({ ...each, at }));
    });
  const silent = entry.collection === 'sources' ? (entry.data as Source).silent : [];
  const passedOver = silent.flatMap((each, index) =>
    unknownPlaces(subject, entry.id, each.at).map((found) => ({ ...found, at: ['silent', index, 'at'] })),
  );
  return [...cited, ...passedOver].map(({ message, hint, at }) =>
    problemAt(entry, at, 'places-known', message, hint),
  );
}

function inProse(subject: Subject): Problem[] {
  return subject.prose.flatMap(({ citations, file }) =>
    citations.flatMap(({ source, at, line, column }) =>
      unknownPlaces(subject, source, at).map(({ message, hint }): Problem => ({
        file,
        line,
        column,
        rule: 'places-known',
        message,
        hint,
      })),
    ),
  );
}

function unknownPlaces(
  subject: Subject,
  source: string,
  locator: string,
): { message: string; hint: string }[] {
  const entry = subject.byKey.get(`sources/${source}`);
  if (!entry) return [];
  const { places, through } = entry.data as Source;
  if (through && places.length === 0) {
    return [
      {
        message: `"${source}" was not read itself; it has no places to cite`,
        hint: `cite "${through.source}", through which it is known`,
      },
    ];
  }
  return placesOf(locator)
    .filter((place) => !places.includes(place))
    .map((place) => ({
      message: `"${place}" is no place of "${source}"`,
      hint: suggestion(place, places).hint ?? `its places: ${places.join(' · ')}`,
    }));
}
