/** One way in which our HTML differs from that of remark-gfm, told and counted by `gfm.test.ts`. */
export interface Difference {
  because: string;
  examples: readonly string[];
  /** Either remark agrees with us once it leaves this out, as MDX does … */
  without?: string;
  /** … or our HTML holds the one and theirs the other. */
  ours?: string;
  theirs?: string;
}

const numbered = (spec: string, numbers: readonly number[]) => numbers.map((number) => `${spec} ${number}`);

export const differences: readonly Difference[] = [
  {
    because: 'MDX has no indented code: text may be indented at will, code stands between fences',
    without: 'codeIndented',
    examples: [
      ...numbered(
        'CommonMark',
        [
          1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 49, 85, 87, 100, 107, 111, 112, 114, 116, 117, 118, 134, 137, 225,
          236, 238, 252, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 312, 313,
        ],
      ),
      'CommonMark 211, whole addresses',
    ],
  },
  {
    because:
      'neither makes XMPP addresses links; remark starts a mail address after the slash within one, we do not',
    ours: '/txt@bin.com</p>',
    theirs: '/<a href="mailto:txt@bin.com">txt@bin.com</a></p>',
    examples: ['GFM Autolinks (extension) 13'],
  },
];
