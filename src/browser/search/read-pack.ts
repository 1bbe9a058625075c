/** Fetches one of the search's own files and gives what is packed in it; throws where it cannot be had. */
export async function readPack(base: string, name: string): Promise<Uint8Array> {
  const response = await fetch(`${base}search/${name}.pack`);
  if (!response.ok) throw new Error(`${name}.pack: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isCompressed(bytes) ? await decompressed(bytes) : bytes;
}

/** The same of a file that holds JSON. */
export async function readJson<Value>(base: string, name: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await readPack(base, name)));
}

/** Some hosts announce the compression, and the browser has then undone it already. */
function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
