import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { editorFiles } from './files.ts';
import { writeFrontmatterSchemas } from './frontmatter.ts';

/** What the two extensions of VS Code run, asked as VS Code asks (Language Server Protocol 3.17). */
const minute = 60_000;
const project = realpathSync(mkdtempSync(join(tmpdir(), 'editor-')));
const content = join(project, 'content');
cpSync('tests/fixtures/small/content', content, { recursive: true });
cpSync('package.json', join(project, 'package.json'));
symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
writeFrontmatterSchemas(project, content);
for (const [path, text] of editorFiles()) {
  if (!path.endsWith('.schema.json')) continue;
  cpSync(resolve(path), join(project, path));
  writeFileSync(join(project, path), text);
}
const settings = JSON.parse(editorFiles().get('.vscode/settings.json') ?? '') as Record<string, unknown>;

interface Message {
  id?: number;
  method?: string;
  params?: { items?: { section?: string }[] };
  result?: unknown;
}

/** A server over its standard streams. */
class Server {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor(program: string) {
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
  }

  #read(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, end).toString())?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.subarray(end + 4, end + 4 + length).toString();
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method === undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
      return;
    }
    const answer = params?.items?.map(({ section }) => sectionOf(section ?? '')) ?? null;
    this.#send({ id, result: answer });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#send({ id, method, params });
    });
  }

  async start(options: object): Promise<void> {
    const root = pathToFileURL(project).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'project' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: {} } },
      },
      initializationOptions: options,
    });
    this.notify('initialized', {});
    this.notify('workspace/didChangeConfiguration', { settings: { yaml: sectionOf('yaml') } });
  }

  /** Labels of what is offered where the text has a `|`. */
  async offers(path: string, languageId: string, marked: string): Promise<string[]> {
    const uri = pathToFileURL(join(content, path)).href;
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const text = marked.replace('|', '');
    writeFileSync(join(content, path), text);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    // Servers read their settings after they have started: what is not offered at once may be a moment later.
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const found = (await this.ask('textDocument/completion', { textDocument: { uri }, position })) as {
        items?: { label: string }[];
      } | null;
      const labels = (found?.items ?? []).map(({ label }) => label);
      if (labels.length > 0) return labels;
      await setTimeout(200);
    }
    return [];
  }

  stop(): void {
    this.#process.kill();
  }
}

function sectionOf(section: string): unknown {
  const prefix = `${section}.`;
  const own = Object.entries(settings).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.stop();
  rmSync(project, { recursive: true });
});

async function started(program: string, options: object): Promise<Server> {
  const server = new Server(resolve(program));
  servers.push(server);
  await server.start(options);
  return server;
}

describe('completion in VS Code', { timeout: minute }, () => {
  it('offers fields, values and ids in the frontmatter of an MDX entry', async () => {
    const server = await started('node_modules/@astrojs/language-server/bin/nodeServer.js', {
      contentIntellisense: true,
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
    });
    const path = 'positions/bridge-traffic/quay-traders-keep-open.mdx';
    expect(await server.offers(path, 'mdx', '---\nst|\n---\n')).toEqual(
      expect.arrayContaining(['stance', 'summary', 'evidence', 'capacity']),
    );
    const other = 'positions/bridge-traffic/quay-traders-market-days.mdx';
    expect(await server.offers(other, 'mdx', '---\nstance: |\n---\n')).toEqual(
      expect.arrayContaining(['supports', 'opposes-unless', 'studying']),
    );
    const third = 'positions/bridge-traffic/river-walkers-with-ferry.mdx';
    expect(await server.offers(third, 'mdx', '---\nspeaker: |\n---\n')).toEqual(
      expect.arrayContaining(['ada-quill', 'quay-traders']),
    );
  });

  it('offers fields and values in a YAML entry, and those of translations in a translation', async () => {
    const server = await started('node_modules/yaml-language-server/bin/yaml-language-server', {});
    expect(await server.offers('sources/hearing-minutes.yaml', 'yaml', 'title: x\n|\n')).toEqual(
      expect.arrayContaining(['places', 'issued', 'type']),
    );
    expect(await server.offers('sources/other.yaml', 'yaml', 'type: |\n')).toEqual(
      expect.arrayContaining(['report', 'interview']),
    );
    const translated = await server.offers('sources/other.es.yaml', 'yaml', '|\n');
    expect(translated).toEqual(expect.arrayContaining(['translates', 'summary']));
    expect(translated).not.toContain('places');
  });
});
