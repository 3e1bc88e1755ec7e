/** What a build finds of the one before it, and leaves for the one after. */
export interface LastBuild {
  /**
   * Says how the key of a page is found when its turn has come: a digest of all that is drawn on it, the same only for
   * a page of the same bytes. Until then the page goes by the name that this returns.
   * @param file the page's path in the output
   */
  keyLater(file: string, key: () => string): string;
  /** References in the words of a style, by what they are made from. */
  references: Map<string, string>;
}

/**
 * Who knows the folders, the integration `kept-pages`, is plain Node; who knows the pages goes through Vite, which
 * makes every module anew. So the one leaves here what the other looks for.
 */
const desk = globalThis as { [key: symbol]: LastBuild | undefined };
const spot = Symbol.for('atlas: the last build');

export function leaveLastBuild(build: LastBuild | undefined): void {
  desk[spot] = build;
}

/** The last build; undefined in dev, and wherever nothing is kept. */
export const lastBuild = (): LastBuild | undefined => desk[spot];
