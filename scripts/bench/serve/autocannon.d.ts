/** The part of autocannon 9 that is used; its own types are for version 7. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Seconds after which an answer counts as missing. */
    timeout: number;
    headers: Record<string, string>;
    requests: { method: 'GET'; path: string }[];
  }

  interface Result {
    requests: { average: number; total: number };
    /** Bytes a second. */
    throughput: { average: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    errors: number;
    timeouts: number;
    non2xx: number;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
