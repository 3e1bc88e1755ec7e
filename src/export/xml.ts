import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A document of XML 1.0 (fifth edition) in UTF-8. */
export function xmlText(root: Element): string {
  const text = toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root], {
    closeEmptyElements: true,
  });
  // The serializer leaves `>` as it is; in words, this sequence would not be well-formed (section 2.4).
  return `${text.replaceAll(']]>', ']]&gt;')}\n`;
}
