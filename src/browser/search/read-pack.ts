/** Fetches one of the search's own files and gives the value in it; throws where it cannot be had. */
export async function readPack<Value>(base: string, name: string): Promise<Value> {
  const response = await fetch(`${base}search/${name}.pack`);
  if (!response.ok) throw new Error(`${name}.pack: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return JSON.parse(isCompressed(bytes) ? await decompressed(bytes) : new TextDecoder().decode(bytes));
}

/** Some hosts announce the compression, and the browser has then undone it already. */
function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(stream).text();
}
