/** The words about reading without a connection. */
export const offline = {
  title: 'Read offline',
  lead: 'Every page and the search, without a connection.',
  instead: 'You are offline, and the page you asked for is not saved on this device.',
  how: 'A visit saves the whole site on your device, in the background: its pages in every language and the search. Where data is dear (a mobile connection, or data saving switched on), it saves only the home page, the lists and the search page, until you ask for the rest here.',
  kept: 'What is saved stays on your device, and nothing about you is sent anywhere. Online you always read the newest page. A new edition replaces the saved one as a whole, and what is no longer in the atlas goes with it.',
  savedTitle: 'On this device',
  needsScript:
    'Saving needs JavaScript. Without it, and for a computer that is never online, take the whole site as files.',
  save: 'Save the whole site',
  drop: 'Remove it from this device',
  progress: 'How much is saved',
  zipTitle: 'As files',
  zip: 'the whole site as files. Unpack it and open index.html: pages and search work from a disk, without a server and without a connection.',
  states: {
    part: '{saved} of {size} are saved on this device.',
    whole: 'The whole site is saved on this device ({size}).',
    saving: 'Saving: {saved} of {size}.',
    failed:
      'Saving stopped, because the connection did. What is saved so far stays; try again when you are online.',
    dropped: 'Nothing is saved on this device, and nothing will be until you ask for it.',
    unable: 'This browser cannot save the site.',
  },
};
