import type { Entry } from '../../src/mdx/content.ts';
import type { Issue } from '../../src/model/issue.ts';

/**
 * Who is asked to review what, as a CODEOWNERS file (docs.github.com, “About code owners”; the last line that fits a
 * file counts): a team for each topic, named like it, has the topic's debates with their positions.
 * @param organization with its `@`
 */
export function codeOwners(entries: readonly Entry[], organization: string): string {
  const team = (name: string): string => `${organization}/${name}`;
  const topics = entries.filter(({ collection }) => collection === 'topics');
  const issues = entries.filter(({ collection }) => collection === 'issues');
  const byTopic = topics.map(({ id, data }) => [
    '',
    `# ${(data as { title: string }).title}`,
    ...issues
      .filter((issue) => (issue.data as Issue).topic === id)
      .flatMap((issue) => [
        line(`/content/issues/${issue.id}.mdx`, team(id)),
        line(`/content/positions/${issue.id}/*.mdx`, team(id)),
      ]),
  ]);
  return `${[
    '# Who is asked to review what. Written by: npm run owners -- @organization',
    line('*', team('maintainers')),
    line('/content/', team('sources')),
    ...byTopic.flat(),
    '',
    '# Translations, and what they are held against',
    line('/content/**/*.es.*', team('translation')),
    line('/content/terminology.yaml', team('translation')),
    '',
    '# What the checks pass over',
    line('/content/exceptions.yaml', team('maintainers')),
  ].join('\n')}\n`;
}

const line = (path: string, owner: string): string => `${path.padEnd(64)} ${owner}`;
