/** Text to a short string of letters that may stand in an address, and back. */

/** A text unpacks to at most so many bytes: few packed bytes can stand for very many. */
export const MOST_BYTES = 8_000_000;

/**
 * @param {string} text
 * @returns {Promise<string>} deflated, in base64url
 */
export async function pack(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/**
 * @param {string} packed
 * @param {number} [most] bytes
 * @returns {Promise<string>}
 * @throws {Error} when it was not packed by `pack`, or unpacks to more
 */
export async function unpack(packed, most = MOST_BYTES) {
  if (!/^[\w-]+$/u.test(packed)) {
    throw new Error('not base64url');
  }
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('too much');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
