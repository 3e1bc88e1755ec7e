const kept = 'added: "2024-01-02"\nreviewed: "2024-01-03"\n';
const entry = (facts: string, prose: string): string => `---\n${facts}${kept}---\n\n${prose}\n`;

/** For tests: a small content folder with an entry of every kind, in which every check finds nothing. */
export const sample = {
  'topics.yaml': `- id: roads
  title: Roads
  summary: Who may use them, and how.
  order: 1
  added: "2024-01-02"
  reviewed: "2024-01-03"
`,
  'issues/speed.mdx': entry(
    `title: Speed limits
summary: How fast cars may go in town.
topic: roads
status: open
propositions:
  - id: lower
    text: The council should lower the limit to 30.
    baseline: The limit is 50.
    instrument: traffic-rules
    version: first
    source: survey
    at: Page 1
open:
  - text: Who measures it?
`,
    'The [club](../stakeholders/club.mdx) asked.<Cite source="survey" at="Page 1; Page 2" />',
  ),
  'issues/speed.es.mdx': `---
translates: 0123456789ab
title: Límites de velocidad
propositions:
  - id: lower
    text: El ayuntamiento debería bajar el límite a 30.
open:
  - text: ¿Quién la mide?
---

El [club](../stakeholders/club.mdx) lo pidió.<Cite source="survey" at="Page 1; Page 2" />
`,
  'positions/speed/club-asks.mdx': entry(
    `holders: [club]
proposition: speed#lower
stance: supports
date: "2020-05"
summary: The club asked for 30.
evidence:
  - source: survey
    at: Page 1
    act: petition
    attribution: direct
`,
    '## What it asked\n\nIt asked for 30.<Cite source="survey" at="Page 1" />',
  ),
  'positions/speed/club-insists.mdx': entry(
    `holders: [club]
proposition: speed#lower
stance: supports
date: "2021"
summary: The club asked again.
evidence:
  - source: survey
    at: Page 2
    act: petition
    attribution: direct
follows:
  position: speed/club-asks
  how: reaffirms
`,
    'It asked [again](club-asks.mdx#what-it-asked).<Cite source="survey" at="Page 2" />\n\n<Figure id="drivers" />',
  ),
  'stakeholders/club.mdx': entry(
    `title: The Walkers’ Club
summary: A club of people who walk.
kind: association
`,
    'It has <Term id="member">members</Term>.<Cite source="survey" at="Page 1" />',
  ),
  'instruments/traffic-rules.mdx': entry(
    `title: Traffic rules
summary: The rules of the town.
kind: regulation
jurisdiction: The town
status: in-force
versions:
  - id: first
    title: First version
    date: "2019"
    source: survey
    at: Page 1
`,
    'They hold.<Cite source="survey" at="Page 1" />',
  ),
  'programs/counting.mdx': entry(
    `title: Counting cars
summary: A count.
kind: study
status: ended
evidence:
  - source: survey
    at: Page 1
`,
    'It counted.<Cite source="survey" at="Page 1" />',
  ),
  'events/hearing.mdx': entry(
    `title: Hearing
summary: A hearing.
kind: dialogue
date: "2021-03-04"
sessions:
  - id: morning
    title: Morning
    source: survey
    at: Page 2
evidence:
  - source: survey
    at: Page 2
`,
    'It was held.<Cite source="survey" at="Page 2" />',
  ),
  'figures/drivers.yaml': `title: Drivers
summary: How many drive.
kind: share
unit: "% of the people"
measures: People who drive.
points:
  - value: 40
    source: survey
    at: Page 2
${kept}`,
  'sources/survey.yaml': `title: The survey
summary: It asked the town.
type: report
issued: "2021-06"
language: en
url: https://example.org/survey
accessed: "2024-01-02"
places: [Page 1, Page 2, Page 3]
silent:
  - at: Page 3
    why: It is empty.
${kept}`,
  'sources/letter.yaml': `title: A letter
summary: The survey quotes it.
type: post
language: en
through:
  source: survey
  at: Page 2
${kept}`,
  'glossary/member.yaml': `title: Member
definition: Somebody who pays.
entry: stakeholders/club
evidence:
  - source: survey
    at: Page 1
${kept}`,
  'pages/about.mdx':
    '---\ntitle: About\nsummary: What this is.\nreviewed: "2024-01-03"\n---\n\nIt is a sample.\n',
};
