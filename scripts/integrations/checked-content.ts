import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { KeptReading } from '../../src/mdx/kept-reading.ts';
import { leaveReading } from '../../src/mdx/handover.ts';
import { checkContent } from '../checks/all.ts';
import { tellAll } from '../checks/tell.ts';
import { KeptFile } from './kept-pages/kept-file.ts';

/**
 * Nothing is built from content that the check command would refuse, however the build was started.
 * Astro itself would tell the first bad file only, and let a dangling reference pass.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const file = new KeptFile(config, 'reading.bin');
        const kept = new KeptReading(file.read());
        const { subject, problems } = checkContent(contentRoot, basename(contentRoot), undefined, kept);
        if (problems.length === 0) {
          file.write(kept.bytes());
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
