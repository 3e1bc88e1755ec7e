import autocannon from 'autocannon';

/** What a server stood. */
export interface Load {
  server: string;
  requestsPerSecond: number;
  bytesPerSecond: number;
  /** Milliseconds from a question to its whole answer: half were quicker; all but one in a hundred were. */
  p50: number;
  p99: number;
  /** Lost connections, questions without an answer, and answers that are no success. */
  errors: number;
  requests: number;
}

/**
 * Asks a server as a browser does (packed with brotli) over kept connections, as fast as it answers.
 * @param home address of the home page
 * @param paths below it; each connection goes through all of them
 */
export async function load(
  server: string,
  home: string,
  paths: readonly string[],
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Load> {
  const { pathname } = new URL(home);
  const result = await autocannon({
    url: home,
    connections,
    duration: seconds,
    timeout: 10,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
    requests: paths.map((path) => ({ method: 'GET', path: encodeURI(pathname + path) })),
  });
  return {
    server,
    requestsPerSecond: result.requests.average,
    bytesPerSecond: result.throughput.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
    requests: result.requests.total,
  };
}
