/** The words of what readers judge the atlas by: corrections, replies, reviews, coverage. */
export const trust = {
  corrections: {
    title: 'Corrections',
    lead: 'What entries said and should not have, what they say now, and since when. Nothing is put right in silence.',
    none: 'No correction has been published yet.',
    titleOf: 'Correction of {date}: {title}',
    sentence: 'It said: {was} It says now: {now}',
    was: 'It said',
    now: 'It says now',
    reportedBy: 'Reported by {name}.',
    log: 'All corrections',
    listTitle: 'What was corrected',
    howTitle: 'How to ask for one',
    how: 'Name the page, what it says, what it should say, and the source that shows it, with the place in it. Say whether you want to be named. Whatever turns out to be wrong is put right on the page and stands in this list.',
    countsTitle: 'What counts',
    counts:
      'A fact that was wrong: who, what, when, on whose account, at which place. Spelling, links and wording that change no fact are mended without an entry here. A position that the holder has changed since is no error: it is another position.',
  },
  replies: {
    title: 'Reply of the holder',
    pageTitle: 'Right of reply',
    lead: 'Whoever the atlas shows as holding a position can answer how it is recorded. The reply stands beside the position.',
    none: 'No reply has been received yet.',
    listTitle: 'Replies',
    titleOf: 'Reply of {holder}, {date}',
    translated: 'Given in {language}; this is a translation',
    sent: 'Sent to the editors, {date}.',
    on: 'On the position',
    howTitle: 'How to reply',
    how: 'Name the position, say for whom you write and how the editors can make sure of it, and write what is to stand there. It is printed in your words, or summarised with your consent where it is long, dated, with where it was published or that it was sent to the editors.',
    effectTitle: 'What a reply does',
    effect:
      'It stands beside the record and changes nothing in it: the stance, the date and the evidence stay as the sources have them. An error that it shows is put right as a correction. A stance that has changed since becomes another position, with a source of its own.',
  },
  ask: {
    form: 'Fill in the form',
    formNote: 'It is public, and needs an account there.',
    write: 'Without an account, write to {contact}',
    nowhere:
      'This copy of the site names neither a code host nor an address, so it cannot say where to write.',
  },
};
