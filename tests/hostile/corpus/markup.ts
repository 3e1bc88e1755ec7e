import { type Attempt, inProse, inSentence, type Tried } from './attempt.ts';

/** Payloads that say themselves what they are. */
const ofList = (payload: (each: string) => string, list: readonly string[]): Tried =>
  Object.fromEntries(list.map((each) => [each, payload(each)]));

/** HTML, images and event handlers, by which a page would load, run or disguise something. */
export function markup(canary: string): Attempt[] {
  const write = `globalThis.process.getBuiltinModule('node:fs').writeFileSync('${canary}', 'run')`;
  return [
    ...inSentence('no-html', {
      'a script': `<script>${write}</script>`,
      'a script from elsewhere': '<script src="https://example.org/x.js"></script>',
      'a frame': '<iframe src="https://example.org/"></iframe>',
      'a style': '<style>*</style>',
      'a link to a sheet': '<link rel="stylesheet" href="https://example.org/x.css" />',
      'a refresh': '<meta http-equiv="refresh" content="0;url=https://example.org/" />',
      'a base': '<base href="https://example.org/" />',
      'an object': '<object data="https://example.org/x.swf"></object>',
      'an embed': '<embed src="https://example.org/x.swf" />',
      'a form': '<form action="https://example.org/"><input name="q" /></form>',
      'a drawing': '<svg><script>x</script></svg>',
      'a formula': '<math><mtext>x</mtext></math>',
      'a template': '<template shadowrootmode="open">x</template>',
      'an element of its own': '<x-frame>y</x-frame>',
      'a namespace': '<svg:script>x</svg:script>',
      'a fragment': '<>x</>',
      'a harmless one': '<b>bold</b>',
      'one with an id that clobbers': '<a id="main-content">x</a>',
      'one with a name that clobbers': '<img name="getElementById" />',
      'a style attribute': '<span style="position:fixed;inset:0">x</span>',
      'a comment': '<!-- hidden -->',
      'a declaration': '<!DOCTYPE html>',
      'a processing instruction': '<?php system("id") ?>',
      'character data': '<![CDATA[ x ]]>',
      'a bait for readers': '<marquee>x</marquee>',
      'a dialog': '<dialog open>x</dialog>',
    }),
    ...inProse('no-html', {
      'a script as a block': `<script>\n${write}\n</script>`,
      'details around text': '<details>\n\nShe spoke.\n\n</details>',
      'a division': '<div hidden>\n\nShe spoke.\n\n</div>',
      'in a list': '- <iframe src="https://example.org/"></iframe>',
      'in a cell': '| a |\n| --- |\n| <script>x</script> |',
      'in a heading': '## So <script>x</script>',
      'in a footnote': 'So.[^a]\n\n[^a]: <script>x</script>',
      'in a quote': '> <script>x</script>',
    }),
    ...inSentence(
      'known-attributes',
      ofList(
        (attribute) => `<Term id="byelaw" ${attribute}>x</Term>`,
        [
          'onclick="alert(1)"',
          'onClick="alert(1)"',
          'onmouseover="alert(1)"',
          'onfocus="alert(1)" autofocus="yes"',
          'ONERROR="alert(1)"',
          'onanimationstart="alert(1)"',
          'onload="alert(1)"',
          'onpointerenter="alert(1)"',
          'client:load="yes"',
          'set:html="<script>x</script>"',
          'is:inline="yes"',
          'style="position:fixed"',
          'id="main-content"',
          'class="visually-hidden"',
          'href="javascript:alert(1)"',
          'dangerouslySetInnerHTML="x"',
        ],
      ),
    ),
    ...inSentence(
      { rule: 'no-html', name: 'handlers' },
      ofList(
        (tag) => tag,
        [
          '<b onclick="alert(1)">x</b>',
          '<body onload="alert(1)">x</body>',
          '<img src="x" onerror="alert(1)" />',
          '<svg onload="alert(1)" />',
          '<svg/onload="alert(1)"/>',
          '<details open ontoggle="alert(1)">x</details>',
          '<video><source onerror="alert(1)" /></video>',
          '<input onfocus="alert(1)" autofocus />',
          '<a href="#" onmouseenter="alert(1)">x</a>',
          '<p onpointerover="alert(1)">x</p>',
          '<math><a xlink:href="javascript:alert(1)">x</a></math>',
          '<x onanimationend="alert(1)">x</x>',
        ],
      ),
    ),
    ...inSentence(
      'no-images',
      {
        'from elsewhere': '![x](https://example.org/x.png)',
        'without a scheme': '![x](//example.org/x.png)',
        'a module': '![x](./evil.js)',
        data: '![x](data:image/svg+xml;base64,PHN2Zy8+)',
        'a script': '![x](javascript:alert(1))',
        'by a reference': '![x][ref]',
        'by a reference of its own name': '![ref]',
        'in a link': '[![x](https://example.org/x.png)](https://example.org/)',
        'in emphasis': '*![x](https://example.org/x.png)*',
        'with a title': '![x](https://example.org/x.png "onerror=alert(1)")',
        'without words': '![](https://example.org/pixel.gif)',
        'in angle brackets': '![x](<https://example.org/x.png>)',
        'of a file here': '![x](../../public/favicon.svg)',
      },
      '\n[ref]: https://example.org/x.png\n',
    ),
    ...inProse('no-images', {
      'in a heading': '## ![x](https://example.org/x.png)',
      'in a cell': '| a |\n| --- |\n| ![x](https://example.org/x.png) |',
      'in a footnote': 'So.[^a]\n\n[^a]: ![x](https://example.org/x.png)',
    }),
  ];
}
