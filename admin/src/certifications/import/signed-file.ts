/** What the platform takes at once. */
export const fileBytesMax = 32 * 1024 * 1024;
const signatureBytes = 64;

/** A signature file holds the raw 64 bytes, or their base64 as text; null when it is neither. In base64url, as an address carries it. */
export function signatureOf(bytes: Uint8Array): string | null {
  const text = bytes.length === signatureBytes ? btoa(String.fromCharCode(...bytes)) : new TextDecoder().decode(bytes).replace(/\s/g, '');
  return /^[A-Za-z0-9+/]{86}==$/.test(text) ? text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : null;
}
