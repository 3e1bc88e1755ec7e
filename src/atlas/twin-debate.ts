import { h } from 'hastscript';
import { conclusionsOn } from './conclusions.ts';
import { type AtlasEntry, entriesOf, entryOf } from './entry.ts';
import { positionView } from './position-view.ts';
import { positionsOf, positionsOn } from './positions.ts';
import { repliesTo, replyViews } from './replies.ts';
import { stakeholderView } from './stakeholder-view.ts';
import type { Inline, Parts, TwinBlocks } from './twin-blocks.ts';

/** A position in a line, and what its holders say of it in the lines after it. */
const withReplies = (blocks: TwinBlocks, position: AtlasEntry<'positions'>): Inline[] => [
  blocks.position(position),
  ...replyViews(blocks.atlas, repliesTo(blocks.atlas, position), blocks.citations).map((each) =>
    blocks.reply(each),
  ),
];

/** The plain pages of topics, issues, positions and stakeholders. */
export const debateParts: Pick<Parts, 'topics' | 'issues' | 'positions' | 'stakeholders'> = {
  topics: (blocks, entry) =>
    blocks.section(
      blocks.t.collections.issues.many,
      blocks.summaries(blocks.atlas.issues.filter(({ facts }) => facts.topic === entry.id)),
    ),

  issues: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const propositions = positionsOn(atlas, entry).flatMap(({ proposition, stances, notStances }) => {
      const cited = blocks.paragraph(
        `${t.issue.baseline}: ${proposition.baseline}`,
        blocks.cite(proposition),
      );
      const held = [...stances.flatMap(({ positions }) => positions), ...notStances];
      const said =
        held.length > 0
          ? blocks.list(held.flatMap((each) => withReplies(blocks, each)))
          : [blocks.paragraph(t.issue.noPositions)];
      return [h('h3', proposition.text), cited, ...said];
    });
    const background = prose();
    const conclusions = conclusionsOn(atlas, entry, blocks.citations).map(
      ({ text, event, session, citation }) => [
        `${text} (`,
        blocks.link(event),
        `: ${session.title})`,
        blocks.mark(citation),
      ],
    );
    const open = facts.open.map(({ text, source, at }) => [
      text,
      source && at ? blocks.cite({ source, at }) : undefined,
    ]);
    return [
      ...(facts.question ? [h('p', h('strong', facts.question))] : []),
      ...blocks.facts([
        [t.entry.status, t.issueStatuses[facts.status]],
        [t.entry.topic, [blocks.link(entryOf(atlas, 'topics', facts.topic))]],
        [t.issue.instruments, blocks.links(entriesOf(atlas, 'instruments', facts.instruments))],
        [t.issue.programs, blocks.links(entriesOf(atlas, 'programs', facts.programs))],
        [t.entry.related, blocks.links(entriesOf(atlas, 'issues', facts.related))],
        [t.entry.alsoKnown, entry.otherNames.join(' · ')],
      ]),
      ...blocks.section(
        t.issue.propositions,
        propositions.length > 0 ? propositions : [blocks.paragraph(t.issue.noPropositions)],
      ),
      ...blocks.section(t.entry.background, background),
      ...blocks.section(t.issue.conclusions, blocks.list(conclusions)),
      ...blocks.section(t.issue.open, blocks.list(open)),
    ];
  },

  positions: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const view = positionView(atlas, entry, blocks.citations);
    const holders = facts.unnamed ? [facts.unnamed] : blocks.links(view.row.holders);
    const lists: [string, readonly string[] | undefined][] = [
      [t.position.conditions, facts.conditions],
      [t.position.parts, facts.parts?.map(({ text, stance }) => `${t.stances[stance]}: ${text}`)],
      [t.position.reasons, facts.reasons],
      [t.position.asks, facts.asks],
    ];
    const evidence = view.evidence.map(({ source, at, act, attribution, via, citation }) => [
      blocks.link(source),
      `, ${at}: ${t.acts[act]}, ${t.attributions[attribution].toLowerCase()}`,
      ...(via.length > 0 ? [`, ${t.position.via.toLowerCase()} `, ...blocks.links(via)] : []),
      blocks.mark(citation),
    ]);
    return [
      ...blocks.facts([
        [t.position.stance, t.stances[facts.stance]],
        [view.row.holders.length > 1 ? t.position.holders : t.position.holder, holders],
        [t.position.date, blocks.date(facts.date)],
        [t.position.on, [view.proposition.text, ' (', blocks.link(view.issue), ')']],
        [t.issue.baseline, [view.proposition.baseline, blocks.mark(view.propositionCitation)]],
        [t.issue.instrument, view.instrument && [blocks.link(view.instrument)]],
        [t.position.speaker, view.speaker && [blocks.link(view.speaker)]],
        [t.position.capacity, view.capacity],
      ]),
      ...(view.row.secondHand ? [blocks.paragraph(t.position.reportedNotice)] : []),
      ...prose(),
      ...lists.flatMap(([title, texts]) =>
        blocks.section(title, blocks.list((texts ?? []).map((text) => [text]))),
      ),
      ...blocks.section(t.position.evidence, blocks.list(evidence)),
      ...blocks.section(t.replies.title, blocks.list(view.replies.map((each) => blocks.reply(each)))),
      ...(view.history.count > 1
        ? blocks.section(
            t.position.history,
            blocks.list(view.history.shown.map((row) => blocks.position(row.position))),
          )
        : []),
    ];
  },

  stakeholders: (blocks, entry, prose) => {
    const { atlas, t } = blocks;
    const { facts } = entry;
    const told = positionsOf(atlas, entry.id).length > 0;
    const before = told ? [] : prose();
    const view = stakeholderView(atlas, entry, blocks.citations, Infinity);
    const after = told ? prose() : [];
    const dated = [facts.founded, facts.dissolved].filter((each) => each !== undefined);
    const rows = (list: typeof view.positions) =>
      blocks.list(list.shown.flatMap((row) => withReplies(blocks, row.position)));
    return [
      ...blocks.facts([
        [t.entry.kind, t.stakeholderKinds[facts.kind]],
        [t.entry.country, facts.country],
        [t.stakeholder.founded, facts.founded && blocks.date(facts.founded.date)],
        [t.stakeholder.dissolved, facts.dissolved && blocks.date(facts.dissolved.date)],
        [t.entry.officialName, facts.nativeName],
        [t.entry.alsoKnown, entry.otherNames.filter((name) => name !== facts.nativeName).join(' · ')],
      ]),
      ...before,
      ...blocks.section(
        t.stakeholder.positions,
        view.positions.count > 0 ? rows(view.positions) : [blocks.paragraph(t.stakeholder.noPositions)],
      ),
      ...blocks.section(t.stakeholder.spokeFor, rows(view.spokeFor)),
      ...view.ties.flatMap(({ label, ties }) =>
        blocks.section(
          label,
          blocks.list(
            ties.map(({ other, text, citation }) => [
              ...(other ? [blocks.link(other), text && ': '] : []),
              text,
              blocks.mark(citation),
            ]),
          ),
        ),
      ),
      ...blocks.section(t.entry.background, after),
      ...blocks.section(t.stakeholder.programs, blocks.summaries(view.programs.shown)),
      ...blocks.section(t.stakeholder.instruments, blocks.summaries(view.instruments.shown)),
      ...blocks.section(t.stakeholder.events, blocks.summaries(view.events.shown)),
      ...blocks.section(t.stakeholder.works, blocks.summaries(view.works.shown)),
      ...(dated.length > 0 ? [blocks.sources(dated)] : []),
    ];
  },
};
