/**
 * @param value the environment's PORT
 * @returns the port to listen on; 4321 unless told otherwise
 * @throws RangeError when it is not a port
 */
export function portFrom(value: string | undefined): number {
  if (!value) return 4321;
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= 65_535)) throw new RangeError(`PORT is "${value}"; it must be a number from 0 to 65535.`);
  return port;
}

/**
 * @param siteUrl the environment's SITE_URL, such as `https://example.org/postura`
 * @returns the path the site is published under, with both slashes: `/postura/`, or `/` when there is none
 */
export function basePath(siteUrl: string | undefined): string {
  if (!siteUrl) return '/';
  return new URL(siteUrl).pathname.replace(/\/*$/, '/');
}

/**
 * @param error what `listen` failed with
 * @param port the port that was asked for
 * @returns one line that says what to do
 */
export function listenProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const another = port === 4321 ? 4322 : 4321;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=${another} npm start`;
  if (code === 'EACCES') return `Port ${port} is not allowed here. Choose another: PORT=${another} npm start`;
  return error instanceof Error ? error.message : String(error);
}
