import type { StanceValue } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import type { Card } from './card.ts';

/** What Satori lays out: an element of HTML with flex boxes, or words. */
export interface CardNode {
  type: string;
  props: Record<string, unknown> & { children?: CardNode[] | string };
}

/** The light hues of `styles/tokens.css`: a picture knows no scheme. */
export const colours = {
  page: '#fafbfa',
  text: '#14201e',
  quiet: '#4b5855',
  head: '#14201e',
  headText: '#e9eeec',
  for: '#00626a',
  against: '#983a00',
  between: '#5f3f92',
};

const stanceColours: Record<StanceValue, string> = {
  supports: colours.for,
  'supports-if': colours.for,
  mixed: colours.between,
  neutral: colours.quiet,
  'opposes-unless': colours.against,
  opposes: colours.against,
  declines: colours.quiet,
  studying: colours.quiet,
  states: colours.quiet,
};

/** Up for, down against; conditions leave a shape hollow. Polygons in a field of 16 by 16, as in the marks of the pages. */
export const shapes: Partial<Record<StanceValue, string>> = {
  supports: 'M1.5 13 8 2.5 14.5 13z',
  'supports-if': 'M1.5 13 8 2.5 14.5 13z',
  mixed: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  'opposes-unless': 'M1.5 3 8 13.5 14.5 3z',
  opposes: 'M1.5 3 8 13.5 14.5 3z',
};
const hollow: readonly StanceValue[] = ['supports-if', 'opposes-unless'];

/** Sizes by the length of a title, so that five lines hold what anyone writes. */
const sizes = [
  { upTo: 45, size: 80 },
  { upTo: 90, size: 64 },
  { upTo: 150, size: 52 },
  { upTo: Infinity, size: 44 },
];

const box = (style: Record<string, unknown>, children: CardNode[] | string): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A card as Satori takes it. */
export function cardTree({ kicker, title, stance, foot }: Card): CardNode {
  const { size } = sizes.find(({ upTo }) => title.length <= upTo) ?? { size: 44 };
  return box({ flexDirection: 'column', width: 1200, height: 630, background: colours.page }, [
    box({ background: colours.head, color: colours.headText, padding: '28px 64px', alignItems: 'center' }, [
      logo(),
      box({ fontFamily: 'serif', fontSize: 38, marginLeft: 18 }, site.name),
    ]),
    box(
      { flexDirection: 'column', flexGrow: 1, padding: '40px 64px 48px', justifyContent: 'space-between' },
      [
        box({ flexDirection: 'column' }, [
          box({ fontFamily: 'sans', fontSize: 32, color: colours.quiet, marginBottom: 16 }, kicker),
          {
            type: 'div',
            props: {
              style: {
                display: 'block',
                lineClamp: 5,
                fontFamily: 'serif',
                fontSize: size,
                lineHeight: 1.15,
                color: colours.text,
              },
              children: title,
            },
          },
        ]),
        box({ alignItems: 'center' }, [
          ...(stance ? [mark(stance.value), word(stance)] : []),
          box({ fontFamily: 'sans', fontSize: 32, color: colours.quiet }, foot),
        ]),
      ],
    ),
  ]);
}

const word = ({ value, word: text }: NonNullable<Card['stance']>): CardNode =>
  box(
    { fontFamily: 'sans bold', fontSize: 40, color: stanceColours[value], marginRight: 28, flexShrink: 0 },
    text,
  );

function mark(value: StanceValue): CardNode {
  const path = shapes[value];
  if (!path) return box({}, []);
  const colour = stanceColours[value];
  return picture(16, 40, 16, [
    { d: path, stroke: colour, 'stroke-width': 2, fill: hollow.includes(value) ? 'none' : colour },
  ]);
}

/** For, in between, against, as in the head of every page. */
const logo = (): CardNode =>
  picture(32, 52, 0, [
    { d: 'M3 14 11 3l8 11z', fill: '#6fd3cf' },
    { d: 'M3 17h26v3H3z', fill: colours.headText },
    { d: 'm13 23 8 8 8-8z', fill: '#f7ad75' },
  ]);

function picture(
  field: number,
  size: number,
  marginRight: number,
  paths: readonly Record<string, unknown>[],
): CardNode {
  const viewBox = `0 0 ${String(field)} ${String(field)}`;
  return {
    type: 'svg',
    props: {
      viewBox,
      width: size,
      height: size,
      style: { marginRight },
      children: paths.map((path) => ({ type: 'path', props: path })),
    },
  };
}
