import type { Problem } from '../model/problem.ts';
import { limits } from './limits.ts';

/** Decodes a file's bytes. Too many bytes or bytes that are not UTF-8 give a problem and no text. */
export function decodeContent(bytes: Uint8Array, file: string): { text: string | null; problems: Problem[] } {
  if (bytes.length > limits.bytes) return { text: null, problems: [sizeProblem(file, bytes.length)] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, problems: [] };
  } catch {
    const message = 'found bytes that are not UTF-8';
    const problem = {
      file,
      ...firstBadByte(bytes),
      rule: 'encoding' as const,
      message,
      hint: 'save the file as UTF-8',
    };
    return { text: null, problems: [problem] };
  }
}

/** The problem of a file with too many bytes. */
export function sizeProblem(file: string, bytes: number): Problem {
  const message = `the file has ${bytes.toLocaleString('en')} bytes; at most ${limits.bytes.toLocaleString('en')} are allowed`;
  const hint = 'split the entry, or leave out what its sources already say';
  return { file, line: 1, column: 1, rule: 'file-size', message, hint };
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
