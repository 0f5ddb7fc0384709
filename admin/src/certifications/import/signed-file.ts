/** What the platform takes at once; a request to it has an upper bound. */
export const fileBytesMax = 64 * 1024;
const signatureBytes = 64;

/** Bytes as base64, in pieces: a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096) text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return btoa(text);
}

/** A signature file holds the raw 64 bytes, or their base64 as text; null when it is neither. */
export function signatureOf(bytes: Uint8Array): string | null {
  if (bytes.length === signatureBytes) return base64Of(bytes);
  const text = new TextDecoder().decode(bytes).replace(/\s/g, '');
  return /^[A-Za-z0-9+/]{86}==$/.test(text) ? text : null;
}
