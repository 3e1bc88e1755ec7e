import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { round } from './processes.ts';

/** What one part of a build took: how many files, how many bytes, how much of the build's own process. */
export interface Part {
  /** Those rendered; and those kept from the last build. */
  files: number;
  kept: number;
  bytes: number;
  cpuSeconds: number;
  /** Most memory that the process held meanwhile, megabytes of 1,000,000 bytes; 0 where the system does not tell. */
  peakMb: number;
}
export type Parts = Record<string, Part>;

/** Which part of the output a route belongs to, by its file; the first that fits. */
const routes: [part: string, fits: RegExp][] = [
  ['asOf', /\/as-of\//],
  ['entries', /\[\.\.\.locale\]\/(?!agenda\/)[a-z]+\/(\[issue\]\/)?\[id\](\.astro|\/index\.astro)$/],
  ['twins', /\[twin\]\.md\.ts$/],
  ['feeds', /(atom\.xml|feed\.json|events\.ics)\.ts$/],
  ['citations', /cite\.(bib|json|ris)\.ts$/],
  ['records', /\[\.\.\.id\]\.json\.ts$/],
  ['cards', /card|\.png\.ts$/],
  ['search', /\[\.\.\.locale\]\/(index|search|\[list\])\.astro$|\/search\/[a-z]+\.txt\.ts$/],
  ['data', /\.(json|csv|sqlite|txt|xml)\.ts$/],
  ['views', /./],
];

const named = (variable: string): string[] => process.env[variable]?.split(',').filter(Boolean) ?? [];
/** The parts to render; all where none is named. */
const wanted = named('BENCH_PARTS');
/** The parts to leave out, of what is rendered and of what comes after the pages; the others go on without them. */
const unwanted = named('BENCH_WITHOUT');

const partOf = (component: string): string => routes.find(([, fits]) => fits.test(component))?.[0] ?? '';

/** Counts what each part of a build takes. Each moment belongs to the part that was named last. */
class Meter {
  readonly parts: Parts = {};
  #part = 'start';
  #since = 0;

  /** From here on, time is this part's. */
  turn(part: string): void {
    const { user, system } = process.cpuUsage();
    const now = (user + system) / 1e6;
    const ended = this.#of(this.#part);
    ended.cpuSeconds += now - this.#since;
    this.#since = now;
    if (part === this.#part) return;
    ended.peakMb = Math.max(ended.peakMb, peakSinceAsked());
    this.#part = part;
  }

  /** A page that is to be: kept, unless it is rendered. */
  expect(part: string): void {
    this.#of(part).kept += 1;
  }

  count(bytes: number): void {
    const part = this.#of(this.#part);
    part.files += 1;
    part.kept -= 1;
    part.bytes += bytes;
  }

  #of(name: string): Part {
    return (this.parts[name] ??= { files: 0, kept: 0, bytes: 0, cpuSeconds: 0, peakMb: 0 });
  }
}

/** Most memory that this process has held since it was asked last, megabytes (`proc(5)`, `clear_refs`). */
function peakSinceAsked(): number {
  if (process.platform !== 'linux') return 0;
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  writeFileSync('/proc/self/clear_refs', '5');
  return Math.round((Number(kilobytes) * 1024) / 1e6);
}

const meter = new Meter();

/**
 * Wraps what an integration does at the end of a build, so that it counts as a part of its own. Where only some parts
 * are rendered, it does nothing then: it needs them all.
 */
export function metered(integration: AstroIntegration): AstroIntegration {
  const { hooks } = integration;
  const start = hooks['astro:build:start'];
  const setup = hooks['astro:config:setup'];
  const done = hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...hooks,
      ...(setup && {
        'astro:config:setup': async (options) => {
          meter.turn(integration.name);
          await setup(options);
          meter.turn('start');
        },
      }),
      ...(start && {
        'astro:build:start': async (options) => {
          // Astro knows one prerenderer: what another does with it is counted too.
          const setPrerenderer: typeof options.setPrerenderer = (theirs) => {
            options.setPrerenderer((own) => counting(typeof theirs === 'function' ? theirs(own) : theirs));
          };
          await start({ ...options, setPrerenderer });
        },
      }),
      ...(done && {
        'astro:build:done': async (options) => {
          if (wanted.length > 0 || unwanted.includes(integration.name)) return;
          meter.turn(integration.name);
          await done(options);
          meter.turn('end');
        },
      }),
    },
  };
}

/**
 * Counts the pages as they are rendered, and writes what each part took when the build's process ends.
 * @param report path of the JSON file
 */
export function parts(report: string): AstroIntegration {
  process.on('exit', () => {
    meter.turn('end');
    const made = Object.entries(meter.parts).map(([name, part]) => [
      name,
      { ...part, cpuSeconds: round(part.cpuSeconds) },
    ]);
    writeFileSync(report, JSON.stringify(Object.fromEntries(made)));
  });
  return {
    name: 'bench-parts',
    hooks: {
      'astro:config:done': () => {
        meter.turn('content');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(counting);
      },
      'astro:build:setup': () => {
        meter.turn('bundle');
      },
      'astro:build:generated': () => {
        meter.turn('end');
      },
    },
  };
}

function counting(own: AstroPrerenderer): AstroPrerenderer {
  return {
    ...own,
    async getStaticPaths() {
      meter.turn('paths');
      const paths = await own.getStaticPaths();
      const asked = paths.filter(({ route }) => {
        const part = partOf(route.component);
        return (wanted.length === 0 || wanted.includes(part)) && !unwanted.includes(part);
      });
      // What is kept from the last build is not rendered: until something is, its time is a part of its own.
      for (const { route } of asked) meter.expect(partOf(route.component));
      meter.turn('kept');
      return asked;
    },
    async render(request, options) {
      meter.turn(partOf(options.routeData.component));
      const result = await own.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const body = await response.arrayBuffer();
      meter.count(body.byteLength);
      const same = new Response(body, { status: response.status, headers: response.headers });
      return result instanceof Response ? same : { ...result, response: same };
    },
  };
}
