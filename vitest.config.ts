import { defineConfig } from 'vitest/config';

const minute = 60_000;
/** The commands answer in the language of the system; the tests read English. */
const env = { LC_ALL: 'C' };

export default defineConfig({
  test: {
    projects: [
      {
        // Beside the code; plain Node, without Astro.
        test: {
          name: 'unit',
          env,
          // What one file has imported is there for the next: half the time went into importing it again. No file
          // replaces a module or a global that another reads.
          isolate: false,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/relevance/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
          ],
        },
      },
      {
        // On the built files.
        test: {
          name: 'dist',
          env,
          // The built pages are read once a process.
          isolate: false,
          include: ['tests/dist/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
        },
      },
      {
        // On the built site behind real web servers, in a real browser too.
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        // On the built site in a real browser; one file at a time, because each starts its own: two at once took as
        // long on two cores, and made what waits for a while fail.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
