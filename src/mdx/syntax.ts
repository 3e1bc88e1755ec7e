import type { Rule } from '../model/rules.ts';
import { standIn } from './characters.ts';
import { componentNamed, components } from './components.ts';

export interface SyntaxExplanation {
  rule: Rule;
  message: string;
  hint: string;
  /** The error only follows from one already told, such as the end of a tag whose start was refused. */
  follows: boolean;
}

const names = Object.keys(components).join(', ');
const escapeHint = 'write \\< for a bare <, or put code between backticks';

/** Says in a contributor's words what the parser stumbled on. `text` is masked, `at` the offset of the error. */
export function explainSyntax(text: string, at: number, message: string): SyntaxExplanation {
  const rest = text.slice(at, at + 2000);
  const told = (rule: Rule, what: string, hint: string, follows = false) => ({
    rule,
    message: what,
    hint,
    follows,
  });
  const closing = /^<\/\s*([\w.:-]*)/.exec(rest)?.[1];
  if (closing !== undefined && text.slice(0, at).includes(`${standIn.tag}${closing}`)) {
    return told('tag-syntax', message, escapeHint, true);
  }
  if (rest.startsWith('<!--')) {
    return told('no-html', 'found an HTML comment; entries hold no comments', 'delete it');
  }
  if (/^<[!?]/.test(rest)) return told('no-html', 'found HTML markup; entries hold none', escapeHint);
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@/]+@)/i.test(rest)) {
    return told(
      'tag-syntax',
      'found an address between < and >, which MDX reads as a tag',
      'write [text](address)',
    );
  }
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (name === undefined) return told('tag-syntax', 'found a < that starts no tag', escapeHint);
  const tag = /^<[^<>\n]*/.exec(rest)?.[0] ?? '';
  if (tag.includes(standIn.open)) {
    const what = `found an expression among the attributes of <${name}>; attributes are plain strings`;
    return told('plain-attributes', what, 'write name="text" in place of braces');
  }
  if (!componentNamed(name)) {
    const rule = /^[a-z]/.test(name) ? 'no-html' : 'known-components';
    return told(rule, `found <${name}>; entries hold Markdown and ${names} only`, escapeHint);
  }
  return told(
    'tag-syntax',
    `<${name}> is not written as a tag should be: ${plain(message)}`,
    `for example ${exampleOf(name)}`,
  );
}

function exampleOf(name: string): string {
  return componentNamed(name)?.example.replaceAll('\n\n', ' ⏎⏎ ') ?? '';
}

/** Sätteri's message without its code and notes. */
function plain(message: string): string {
  const words = message.replace(/\s*\((?:note|mdx-)[^]*$/, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}
