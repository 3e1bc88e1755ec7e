import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text in the source that may reach a contributor, its gaps filled with `⟦…⟧`. */
export interface Literal {
  file: string;
  text: string;
}

/** Rooms where messages are made. */
const rooms = ['src/mdx', 'src/model', 'scripts/checks', 'scripts/new'];

/** Files of words, samples and such, in which nothing is told. */
const silent =
  /\.test\.ts$|\.d\.ts$|\/(?:loaded-words|quantities|loader|transform|gfm-[a-z]+|nesting-cases|sample-[a-z]+|small-content|record-tests|vocabulary|headings|page-ids|dictionaries|entry-text|footnotes)\.ts$/;

/** Properties and calls whose text is for those who write code, or an example that stays as it is. */
const properties = new Set(['example', 'pattern', 'name', 'tell']);
const calls = new Set(['TypeError', 'Error', 'Symbol.for', 'split', 'test', 'command']);

/** Every text of several words, or what is put together of such, in the files where messages are made. */
export function literals(root: string): Literal[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name}`)
      .filter((file) => file.endsWith('.ts') && !silent.test(file))
      .flatMap((file) => literalsIn(file, readFileSync(join(root, file), 'utf8'))),
  );
}

function literalsIn(file: string, text: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node, file)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      for (const variant of variantsOf(node)) {
        for (const line of variant.split('\n').map((each) => each.trim())) {
          if (isTold(line)) found.push({ file, text: line });
        }
      }
      if (ts.isTemplateExpression(node)) {
        for (const { expression } of node.templateSpans)
          if (ts.isCallExpression(expression)) visit(expression);
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function isSilent(node: ts.Node, file: string): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) {
    return !ts.isThrowStatement(node) || /new (?:Type)?Error\(/.test(node.getText());
  }
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    return properties.has(name) || (name === 'description' && file.startsWith('scripts/checks'));
  }
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && calls.has(node.expression.getText());
}

/** What a text can say: each branch of a choice within it, and `⟦…⟧` where a value comes in. */
function variantsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return variantsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...variantsOf(node.whenTrue), ...variantsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return ['⟦…⟧'];
  return node.templateSpans.reduce(
    (starts, { expression, literal }) =>
      starts.flatMap((start) => variantsOf(expression).map((value) => start + value + literal.text)),
    [node.head.text],
  );
}

/** Words beside one another, not only values or markup. */
const isTold = (line: string): boolean => / /.test(line) && /\p{Ll}{2}/u.test(line.replaceAll('⟦…⟧', ''));
