const kept = 'added: "2024-01-02"\nreviewed: "2024-01-03"\n';

/** For tests: a correction and a reply that go with the sample, in which every check finds nothing. */
export const sampleAddenda = {
  'corrections/club-members.yaml': `entry: stakeholders/club
date: "2024-01-03"
was: It had no members.
now: It has members.
source: survey
at: Page 1
${kept}`,
  'replies/club-asks.yaml': `position: speed/club-asks
holder: club
date: "2024-01"
form: own-words
language: en
text: We asked for 30 near schools.
sent: "2024-01-02"
${kept}`,
};
