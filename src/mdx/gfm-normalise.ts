/** Takes away what differs by intent between our HTML and that of remark-rehype, and nothing else. */
export function normalise(html: string): string {
  return steps.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), html).trim();
}

const steps: readonly (readonly [RegExp, string])[] = [
  // The site's policy allows no inline style and no presentational attribute: alignment is a class.
  [/ align="(left|center|right)"/g, ' class="align-$1"'],
  // Tables scroll in a region of their own.
  [/<div class="table-scroll"[^>]*>(<table>[^]*?<\/table>)<\/div>/g, '$1'],
  // Headings carry ids.
  [/(<h[2-6]) id="(?!footnote-label)[^"]*"/g, '$1'],
  // Links that leave the site say so.
  [/ rel="external noopener"/g, ''],
  // Checkboxes have names.
  [/(<input [^>]*?) aria-label="[^"]*"/g, '$1'],
  // A footnote used twice: "(2)" beside "-2".
  [/(aria-label="Back to reference \d+) \((\d+)\)"/g, '$1-$2"'],
  // Typographic punctuation.
  [/[“”]|&#x22;|&quot;/g, '"'],
  [/[‘’]|&#x27;/g, "'"],
  [/–/g, '--'],
  [/—/g, '---'],
  [/…/g, '...'],
];
