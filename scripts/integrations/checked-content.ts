import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { leaveReading } from '../../src/mdx/handover.ts';
import { checkContent } from '../checks/all.ts';
import { tellAll } from '../checks/tell.ts';

/**
 * Nothing is built from content that the check command would refuse, however the build was started.
 * Astro itself would tell the first bad file only, and let a dangling reference pass.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const { subject, problems } = checkContent(contentRoot, basename(contentRoot));
        if (problems.length === 0) {
          // The loader goes on from here.
          const prose = new Map(subject.prose.map((facts) => [facts.file, facts]));
          leaveReading(contentRoot, { entries: [...subject.entries], problems, prose });
          return;
        }
        await written(`${tellAll(problems, subject.entries.length)}\n`);
        throw new AstroError(
          'The content has problems; nothing was built.',
          'They are listed above, each with its fix.',
        );
      },
    },
  };
}

/** Astro ends the process at once after an error, and with it what a pipe has not taken yet: hence the wait. */
const written = (text: string): Promise<void> =>
  new Promise((done) => {
    process.stderr.write(text, () => {
      done();
    });
  });
