import type { Reference } from '../src/export/json/reference.ts';
import { collator, dateInWords, listInWords, pointInWords } from '../src/i18n/format.ts';
import { words } from '../src/i18n/index.ts';
import type { Point } from '../src/model/figure.ts';
import { type Locale, site } from '../src/site.ts';
import type { PublishedRecord } from './built-data.ts';

/** What a page has to say in given places, worked out from the record alone. */
export interface ExpectedFacts {
  /** What stands above the title. */
  kicker: string;
  heading: string;
  /** The box beside the text: label and values, in order; rows without a value are not there. */
  box: [label: string, ...values: string[]][];
  /** What the elements of a class say, in order. */
  places: Record<string, string[]>;
}

type Words = Partial<Record<Locale, string>>;
// The facts of a record are JSON; what they are is told by its schema, which other tests hold them against.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Facts = any;

/** The words of a language, or the canonical ones where there is no translation. */
export const inLanguage = (all: Words | undefined, locale: Locale): string =>
  all?.[locale] ?? all?.[site.defaultLocale] ?? '';

/** What the pages of a record should say. */
export function expectedFacts(record: PublishedRecord, locale: Locale): ExpectedFacts {
  const t = words(locale);
  const facts: Facts = record.facts;
  const title = inLanguage(record.title, locale);
  const text = (all: Words | undefined): string[] => (all ? [inLanguage(all, locale)] : []);
  const names = (references: Reference[] | Reference | undefined): string[] =>
    [references ?? []].flat().map((each) => inLanguage(each.title, locale));
  const day = (date: string | undefined): string[] => (date ? [dateInWords(date, locale)] : []);
  // The record lists them in the order of one language, a page in that of its own.
  const referring = (field: string): string[] =>
    names(
      record.relations.from
        .filter((each) => each.field === field && each.entry.collection === record.collection)
        .map(({ entry }) => entry),
    ).sort(collator(locale));
  const others = (without?: string): string[] => {
    const all = [facts.acronym, facts.nativeName, ...Object.values(facts.aliases ?? {}).flat()] as (
      string | undefined
    )[];
    const known = [...new Set(all.filter((name) => name !== undefined && name !== without))];
    return known.length > 0 ? [known.join(' · ')] : [];
  };
  const made = (
    kicker: string,
    box: ExpectedFacts['box'],
    places: ExpectedFacts['places'] = {},
    heading = title,
  ) => ({
    kicker,
    heading,
    box: box.filter(([, ...values]) => values.length > 0),
    places,
  });
  const { one } = t.collections[record.collection];

  switch (record.collection) {
    case 'issues':
      return made(
        `${one} · ${t.issueStatuses[facts.status as keyof typeof t.issueStatuses]}`,
        [
          [t.entry.topic, ...names(facts.topic)],
          [t.issue.instruments, ...names(facts.instruments)],
          [t.issue.programs, ...names(facts.programs)],
          [t.entry.related, ...names(facts.related)],
          [t.entry.alsoKnown, ...others()],
        ],
        { question: text(facts.question) },
      );
    case 'positions': {
      const who: string[] = facts.unnamed ? text(facts.unnamed) : [listInWords(names(facts.holders), locale)];
      const evidence = facts.evidence as { attribution: string; source: Reference; at: string }[];
      const firstHand = evidence.some(({ attribution }) => ['direct', 'spokesperson'].includes(attribution));
      const stance = t.stances[facts.stance as keyof typeof t.stances];
      return made(
        one,
        [
          [facts.holders?.length > 1 ? t.position.holders : t.position.holder, ...names(facts.holders)],
          [t.position.speaker, ...names(facts.speaker)],
          [
            t.position.capacity,
            ...(facts.capacity ? [t.capacities[facts.capacity as keyof typeof t.capacities]] : []),
          ],
          [t.collections.issues.one, ...names(facts.proposition)],
        ],
        {
          'position-verdict': [
            `${stance} ${dateInWords(facts.date as string, locale)} · ${firstHand ? t.position.firstHand : t.position.secondHand}`,
          ],
          'proposition-text': text(facts.proposition.text as Words),
          'evidence-list': evidence.map(({ source, at }) => `${names(source).join('')} , ${at}`),
        },
        who[0],
      );
    }
    case 'stakeholders': {
      const kind = t.stakeholderKinds[facts.kind as keyof typeof t.stakeholderKinds];
      return made(kind, [
        [t.entry.kind, kind],
        [t.entry.country, ...text(facts.country)],
        [t.stakeholder.founded, ...day(facts.founded?.date)],
        [t.stakeholder.dissolved, ...day(facts.dissolved?.date)],
        [t.entry.officialName, ...(facts.nativeName ? [facts.nativeName as string] : [])],
        [t.entry.alsoKnown, ...others(facts.nativeName as string | undefined)],
      ]);
    }
    case 'instruments': {
      const kind = t.instrumentKinds[facts.kind as keyof typeof t.instrumentKinds];
      const status = t.instrumentStatuses[facts.status as keyof typeof t.instrumentStatuses];
      return made(`${kind} · ${status}`, [
        [t.entry.kind, kind],
        [t.entry.status, status],
        [t.instrument.jurisdiction, ...text(facts.jurisdiction)],
        [t.instrument.issuer, ...names(facts.issuer)],
        [t.instrument.partOf, ...names(facts.partOf)],
        [t.instrument.parts, ...referring('partOf')],
        [t.instrument.amends, ...names(facts.amends)],
        [t.instrument.amendedBy, ...referring('amends')],
        [t.instrument.succeeds, ...names(facts.succeeds)],
        [t.instrument.succeededBy, ...referring('succeeds')],
        [t.entry.alsoKnown, ...others()],
      ]);
    }
    case 'programs': {
      const kind = t.programKinds[facts.kind as keyof typeof t.programKinds];
      const status = t.programStatuses[facts.status as keyof typeof t.programStatuses];
      return made(`${kind} · ${status}`, [
        [t.entry.kind, kind],
        [t.entry.status, status],
        [t.program.runBy, ...names(facts.runBy)],
        [t.program.partners, ...names(facts.partners)],
        [t.program.partOf, ...names(facts.partOf)],
        [t.instrument.parts, ...referring('partOf')],
        [t.program.started, ...day(facts.started)],
        [t.program.ended, ...day(facts.ended)],
        [t.program.due, ...day(facts.due)],
        [t.entry.officialName, ...(facts.nativeName ? [facts.nativeName as string] : [])],
        [t.entry.alsoKnown, ...others(facts.nativeName as string | undefined)],
      ]);
    }
    case 'events': {
      const kind = t.eventKinds[facts.kind as keyof typeof t.eventKinds];
      const when = facts.date ? day(facts.date) : text(facts.dateText);
      return made(
        kind,
        [
          [t.entry.kind, kind],
          [t.event.place, ...text(facts.place)],
          [
            t.event.format,
            ...(facts.format ? [t.eventFormats[facts.format as keyof typeof t.eventFormats]] : []),
          ],
          [t.event.series, ...names(facts.series)],
          [t.collections.instruments.many, ...names(facts.instruments)],
          [t.collections.programs.many, ...names(facts.programs)],
          [t.entry.alsoKnown, ...others()],
        ],
        { 'event-date': [[...when, ...(facts.upcoming ? [t.event.upcoming] : [])].join(' ')] },
      );
    }
    case 'figures': {
      const kind = t.figureKinds[facts.kind as keyof typeof t.figureKinds];
      const points = facts.points as (Point & { label?: Words })[];
      const alone = points.length === 1 && !points[0]?.label;
      return made(
        `${one} · ${kind}`,
        [
          [t.figure.unit, ...text(facts.unit)],
          [t.figure.saidBy, ...names(facts.saidBy)],
          [t.figure.saidBy, ...text(facts.saidByText)],
          [t.figure.stated, ...day(facts.stated)],
        ],
        { 'figure-value': alone ? points.map((point) => pointInWords(point, locale)) : [] },
      );
    }
    case 'sources':
      return made(t.sourceTypes[facts.type as keyof typeof t.sourceTypes], []);
    case 'glossary':
      return made(one, [
        [t.term.entry, ...names(facts.entry)],
        [t.entry.alsoKnown, ...others()],
      ]);
    case 'topics':
      return made(one, []);
  }
}
