/**
 * The files of a shard, by the number they have in it.
 * @param packed as `pack.ts` writes it
 * @throws TypeError where it is none
 */
export async function unpackShard(packed: Response): Promise<Uint8Array<ArrayBuffer>[]> {
  if (!packed.body) throw new TypeError('an empty shard');
  const stream = packed.body.pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const headEnd = bytes.indexOf(0x0a);
  const sizes = new TextDecoder().decode(bytes.subarray(0, headEnd)).split(' ').map(Number);
  let at = headEnd + 1;
  return sizes.map((size) => bytes.subarray(at, (at += size)));
}
