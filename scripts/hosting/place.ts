/** Where the site is to stand. */
export interface Place {
  /** Address of the home page, with its final slash. */
  home: URL;
  /** Folder that holds the whole host: the built site lies in it, below the path of the address. */
  root: string;
}
