/** What a build finds of the one before it. */
export interface LastBuild {
  /**
   * Puts a file of the last build in its place, where it was made from what has this digest.
   * @param file path in the output
   */
  place(file: string, digest: string): void;
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
