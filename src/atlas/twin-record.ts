import type { ElementContent } from 'hast';
import { type AtlasEntry, entriesOf, entryOf } from './entry.ts';
import { eventView, type ParticipantView } from './event-view.ts';
import { figureElement } from './figure-element.ts';
import { figureSubjects } from './figures.ts';
import { issuesOf, referrersBy } from './relations.ts';
import type { Inline, Parts, TwinBlocks } from './twin-blocks.ts';
import { usesOf } from './uses.ts';

const issuesIn = (blocks: TwinBlocks, entry: AtlasEntry): ElementContent[] =>
  blocks.section(blocks.t.collections.issues.many, blocks.summaries(issuesOf(blocks.atlas, entry)));

/** The plain pages of what the debates are about and stand on. */
export const recordParts: Omit<Parts, 'topics' | 'issues' | 'positions' | 'stakeholders'> = {
  instruments: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const one = (id: string | undefined) => id && [blocks.link(entryOf(atlas, 'instruments', id))];
    const back = (field: string) => blocks.links(referrersBy(atlas, entry, 'instruments', field));
    const stages = facts.stages.map(({ stage, date, text, ...place }) => [
      `${blocks.date(date)}: ${text ?? t.stageKinds[stage]}`,
      blocks.cite(place),
    ]);
    const versions = facts.versions.map(({ title, date, ...place }) => [
      `${blocks.date(date)}: ${title}`,
      blocks.cite(place),
    ]);
    return [
      ...blocks.facts([
        [t.entry.kind, t.instrumentKinds[facts.kind]],
        [t.entry.status, t.instrumentStatuses[facts.status]],
        [t.instrument.jurisdiction, facts.jurisdiction],
        [t.instrument.issuer, blocks.links(entriesOf(atlas, 'stakeholders', facts.issuer))],
        [t.instrument.partOf, one(facts.partOf)],
        [t.instrument.parts, back('partOf')],
        [t.instrument.amends, one(facts.amends)],
        [t.instrument.amendedBy, back('amends')],
        [t.instrument.succeeds, one(facts.succeeds)],
        [t.instrument.succeededBy, back('succeeds')],
        [t.entry.alsoKnown, entry.otherNames.join(' · ')],
      ]),
      ...prose(),
      ...blocks.section(t.instrument.stages, blocks.list(stages)),
      ...blocks.section(t.instrument.versions, blocks.list(versions)),
      ...issuesIn(blocks, entry),
    ];
  },

  programs: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const date = (text: string | undefined) => text && blocks.date(text);
    const targets = facts.targets.map(({ text, due, ...place }) => [
      due ? `${text} (${blocks.date(due)})` : text,
      blocks.cite(place),
    ]);
    return [
      ...blocks.facts([
        [t.entry.kind, t.programKinds[facts.kind]],
        [t.entry.status, t.programStatuses[facts.status]],
        [t.program.runBy, blocks.links(entriesOf(atlas, 'stakeholders', facts.runBy))],
        [t.program.partners, blocks.links(entriesOf(atlas, 'stakeholders', facts.partners))],
        [t.program.partOf, facts.partOf && [blocks.link(entryOf(atlas, 'programs', facts.partOf))]],
        [t.instrument.parts, blocks.links(referrersBy(atlas, entry, 'programs', 'partOf'))],
        [t.program.started, date(facts.started)],
        [t.program.ended, date(facts.ended)],
        [t.program.due, date(facts.due)],
        [t.entry.alsoKnown, entry.otherNames.join(' · ')],
      ]),
      ...prose(),
      ...blocks.section(t.program.targets, blocks.list(targets)),
      ...issuesIn(blocks, entry),
      blocks.sources(facts.evidence),
    ];
  },

  events: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const said = prose();
    const view = eventView(atlas, entry, blocks.citations);
    const people = (list: readonly ParticipantView[]) =>
      blocks.list(list.map((each) => participant(blocks, each)));
    const concluded = (list: (typeof view.sessions)[number]['conclusions']) =>
      list.length > 0
        ? [
            blocks.paragraph(`${t.event.conclusions}:`),
            ...blocks.list(list.map((each) => [each.text, blocks.mark(each.citation)])),
          ]
        : [];
    const sessions = view.sessions.flatMap(({ session, participants, conclusions }) =>
      blocks.section(
        session.title,
        [...people(participants), ...concluded(conclusions), blocks.sources([session])],
        3,
      ),
    );
    const decided = view.decided.map(({ text, by, citation }) => [
      text,
      ...(by.length > 0 ? [` ${t.event.by}: `, ...blocks.links(by)] : []),
      blocks.mark(citation),
    ]);
    return [
      ...blocks.facts([
        [t.entry.kind, t.eventKinds[facts.kind]],
        [t.entry.date, facts.date ? blocks.date(facts.date) : facts.dateText],
        [t.event.place, facts.place],
        [t.event.format, facts.format && t.eventFormats[facts.format]],
        [t.event.series, facts.series && [blocks.link(entryOf(atlas, 'programs', facts.series))]],
      ]),
      ...(facts.upcoming ? [blocks.paragraph(`${t.event.upcoming}.`)] : []),
      ...said,
      ...blocks.section(t.event.decided, blocks.list(decided)),
      ...blocks.section(t.event.participants, people(view.participants)),
      ...blocks.section(t.event.sessions, sessions),
      ...issuesIn(blocks, entry),
      blocks.sources(facts.evidence),
    ];
  },

  figures: (blocks, entry) => {
    const { atlas, t, home } = blocks;
    const { facts } = entry;
    return [
      figureElement(entry, atlas, blocks.citations, home),
      ...blocks.facts([
        [t.figure.saidBy, blocks.links(entriesOf(atlas, 'stakeholders', facts.saidBy))],
        [t.figure.saidBy, facts.saidByText],
        [t.figure.stated, facts.stated && blocks.date(facts.stated)],
      ]),
      ...blocks.section(t.figure.about, blocks.summaries(figureSubjects(atlas, entry))),
    ];
  },

  sources: (blocks, entry) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const authors = facts.authors.map(
      ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
    );
    const through = facts.through && entryOf(atlas, 'sources', facts.through.source);
    const uses = usesOf(atlas, entry).map(({ place, entries }): Inline => [
      `${place}: `,
      ...blocks.links(entries),
    ]);
    return [
      ...blocks.facts([
        [t.entry.kind, t.sourceTypes[facts.type]],
        [t.source.authors, authors.join(', ')],
        [t.source.publisher, facts.publisher],
        [t.source.container, facts.container],
        [t.source.issued, facts.issued ? blocks.date(facts.issued) : facts.issuedText],
        [t.source.covers, facts.covers && blocks.date(facts.covers)],
        [t.source.address, facts.url],
        [t.source.through, through && [blocks.link(through)]],
      ]),
      ...blocks.section(t.source.uses, blocks.list(uses)),
      ...blocks.section(t.source.silent, blocks.list(facts.silent.map(({ at, why }) => [`${at}: ${why}`]))),
    ];
  },

  glossary: (blocks, entry) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const stands = facts.entry ? atlas.byKey.get(facts.entry) : undefined;
    return [
      ...blocks.facts([
        [t.term.standsFor, facts.expansion],
        [t.term.entry, stands && [blocks.link(stands)]],
        [t.entry.alsoKnown, entry.otherNames.join(' · ')],
      ]),
      blocks.sources(facts.evidence),
    ];
  },
};

function participant(blocks: TwinBlocks, { entry, unnamed, role, body }: ParticipantView): Inline {
  return [
    entry ? blocks.link(entry) : unnamed,
    ...(body ? [' (', blocks.link(body), ')'] : []),
    `, ${blocks.t.roles[role].toLowerCase()}`,
  ];
}
