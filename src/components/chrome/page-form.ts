/** A form in which a page can be had besides HTML. */
export interface PageForm {
  /** What it is called, in every language. */
  name: string;
  /** Media type. */
  type: string;
  href: string;
  /** What a reader wants it for. */
  use: 'read' | 'cite' | 'follow';
  /** True where the page's head names it too, for programs that look there. */
  inHead: boolean;
}
