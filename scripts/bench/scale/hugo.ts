import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { taken, type Taken } from './processes.ts';
import type { PageText } from './write-atlas.ts';

/** A site for Hugo with the same texts in a bare layout: title, summary, prose. No lists, feeds or search. */
export class HugoSite {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    this.#write('hugo.toml', settings);
    this.#write('layouts/_default/single.html', layout);
  }

  /** Adds a page. */
  readonly add = ({ page, title, summary, body }: PageText): void => {
    const head = JSON.stringify({ title, summary });
    this.#write(`content/${page.replace(/\/$/, '')}.md`, `${head}\n\n${plain(body)}\n`);
  };

  build(): Promise<Taken> {
    return taken('hugo', ['--quiet', '--destination', join(this.#folder, 'public')], { cwd: this.#folder });
  }

  #write(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The version of Hugo; null where there is none. */
export function hugoVersion(): string | null {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Components as what Markdown alone has: a citation is a link to its source, a term its words. */
const plain = (body: string): string =>
  body
    .replace(/<Cite source="([^"]*)" at="([^"]*)" \/>/g, ' [$2](/sources/$1/)')
    .replace(/<Term id="[^"]*">(.*?)<\/Term>/g, '$1')
    .replace(/<Figure [^>]*\/>/g, '')
    .replace(/\((?:\.\.\/)+([^)]*?)\.(?:mdx|yaml)\)/g, '(/$1/)');

const settings = `baseURL = "http://localhost/"
title = "Synthetic"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

const layout = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"></head>
<body><main><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</main></body>
</html>
`;
