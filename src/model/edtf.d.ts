/** The `edtf` package ships no types; only what `dates.ts` uses is declared. */
declare module 'edtf' {
  interface ExtendedDate {
    /** First and last millisecond of the date, in UTC. */
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day. */
    readonly precision: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
