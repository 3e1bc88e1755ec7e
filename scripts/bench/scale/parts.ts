import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { round } from './processes.ts';

/** What one part of a build took: how many files, how many bytes, how much CPU of the build's own process. */
export interface Part {
  files: number;
  bytes: number;
  cpuSeconds: number;
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
  ['data', /\.(json|csv|sqlite|txt|xml)\.ts$/],
  ['views', /./],
];

/** The parts to render; all where none is named. */
const wanted = process.env['BENCH_PARTS']?.split(',').filter(Boolean) ?? [];

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
    this.#of(this.#part).cpuSeconds += now - this.#since;
    this.#since = now;
    this.#part = part;
  }

  count(bytes: number): void {
    const part = this.#of(this.#part);
    part.files += 1;
    part.bytes += bytes;
  }

  #of(name: string): Part {
    return (this.parts[name] ??= { files: 0, bytes: 0, cpuSeconds: 0 });
  }
}

const meter = new Meter();

/**
 * Wraps what an integration does at the end of a build, so that it counts as a part of its own. Where only some parts
 * are rendered, it does nothing then: it needs them all.
 */
export function metered(integration: AstroIntegration): AstroIntegration {
  const { hooks } = integration;
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
      ...(done && {
        'astro:build:done': async (options) => {
          if (wanted.length > 0) return;
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
      if (wanted.length === 0) return paths;
      return paths.filter(({ route }) => wanted.includes(partOf(route.component)));
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
