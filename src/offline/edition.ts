/** Where an edition's files lie, below the home page: named by their content, as all in `assets/`. */
export const savedFolder = 'assets/offline/';

/** Name of a shard's file, or of an edition's list of shards. */
export const shardFile = (name: string): string => `${savedFolder}${name}.bin`;
export const editionFile = (name: string): string => `${savedFolder}${name}.json`;

/** What the pages and the search of one build are made of, for reading without a connection. */
export interface Edition {
  shards: readonly Shard[];
}

/** A handful of files packed into one. */
export interface Shard {
  /** By its content: a shard that two editions share is fetched once. */
  name: string;
  /** Size as it is fetched and kept. */
  bytes: number;
  /** Belongs to what every visit saves. */
  shell: boolean;
  /** Paths below the home page of the files in it: `issues/x/`, `assets/x.css`. */
  paths: readonly string[];
}
