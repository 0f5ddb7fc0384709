/** Browsers keep at least 4,096 bytes of a cookie, its name and attributes included. */
const valueCharactersMax = 3_600;
const partsMax = 3;

export interface CookieJar {
  /** The whole value of a cookie that may have been sent in parts; null when it was not sent. */
  read(header: string | undefined, name: string): string | null;
  /** `set-cookie` headers that keep a value, in as many parts as it takes, and forget parts of a longer one before. */
  keep(name: string, value: string, options?: { seconds?: number }): string[];
  forget(name: string): string[];
}

/**
 * Cookies that no script can read and no other site's form can use. On an encrypted address the name is bound to the host
 * (`__Host-`). Without that it carries the port, because a browser gives a host's cookies to all its ports.
 */
export function cookieJar({ isEncrypted, port }: { isEncrypted: boolean; port: string }): CookieJar {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isEncrypted ? '; Secure' : ''}`;
  const full = (name: string, part: number): string => `${isEncrypted ? '__Host-' : ''}${name}${isEncrypted ? '' : `-${port}`}-${part}`;
  const forgotten = (name: string, part: number): string => `${full(name, part)}=; Max-Age=0; ${attributes}`;
  return {
    read: (header = '', name) => {
      const sent = new Map(header.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]));
      const parts = Array.from({ length: partsMax }, (_, part) => sent.get(full(name, part)) ?? '');
      return parts[0] === '' ? null : parts.join('');
    },
    keep: (name, value, { seconds } = {}) => {
      if (value.length > partsMax * valueCharactersMax) throw new Error('The session is too large for a cookie.');
      const lifetime = seconds === undefined ? '' : `Max-Age=${seconds}; `;
      return Array.from({ length: partsMax }, (_, part) => {
        const text = value.slice(part * valueCharactersMax, (part + 1) * valueCharactersMax);
        return text === '' ? forgotten(name, part) : `${full(name, part)}=${text}; ${lifetime}${attributes}`;
      });
    },
    forget: (name) => Array.from({ length: partsMax }, (_, part) => forgotten(name, part)),
  };
}
