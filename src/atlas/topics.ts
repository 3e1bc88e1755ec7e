import { type Balance, balanceOf, positionsOnIssue } from './balance.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** A debate with how many records stand where on its propositions. */
export interface IssueView {
  issue: AtlasEntry<'issues'>;
  balance: Balance;
}

/** A topic with its debates. */
export interface TopicView {
  topic: AtlasEntry<'topics'>;
  issues: IssueView[];
  balance: Balance;
}

/** The topics that hold debates, in their order. */
export function topicViews(atlas: Atlas): readonly TopicView[] {
  let views = made.get(atlas);
  if (!views) made.set(atlas, (views = viewsIn(atlas)));
  return views;
}

const made = new WeakMap<Atlas, readonly TopicView[]>();

function viewsIn(atlas: Atlas): TopicView[] {
  const byTopic = new Map<string, AtlasEntry<'issues'>[]>();
  for (const issue of atlas.issues) {
    const group = byTopic.get(issue.facts.topic);
    if (group) group.push(issue);
    else byTopic.set(issue.facts.topic, [issue]);
  }
  return atlas.topics
    .filter(({ id }) => byTopic.has(id))
    .map((topic) => topicView(atlas, topic, byTopic.get(topic.id) ?? []));
}

function topicView(
  atlas: Atlas,
  topic: AtlasEntry<'topics'>,
  issues: readonly AtlasEntry<'issues'>[],
): TopicView {
  const positions = issues.map((issue) => positionsOnIssue(atlas, issue));
  return {
    topic,
    issues: issues.map((issue, index) => ({ issue, balance: balanceOf(positions[index] ?? []) })),
    balance: balanceOf(positions.flat()),
  };
}
