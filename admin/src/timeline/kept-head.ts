/** A head as somebody kept it: a line of the log, an answer of the API, the downloaded file, or block and hash in words. */
export interface KeptHead {
  block: number;
  sha256: string;
}

interface Found extends KeptHead {
  /** Whose trail it is of; null where the text does not say. */
  trail: string | null;
}

/** The latest head of a trail that a text tells; `other` when it tells only heads of other trails, and `unread` when it tells none. */
export function readKeptHead(text: string, trail: string): KeptHead | 'other' | 'unread' {
  const found = headsIn(text);
  if (found.length === 0) return 'unread';
  const own = found.filter((head) => head.trail === null || head.trail === trail).sort((a, b) => b.block - a.block)[0];
  return own === undefined ? 'other' : { block: own.block, sha256: own.sha256 };
}

function headsIn(text: string): Found[] {
  const whole = parsed(text);
  const values = whole === undefined ? text.split('\n').flatMap((line) => parsed(line) ?? []) : [whole];
  const heads = values.flatMap(headsOf);
  return heads.length > 0 ? heads : inWords(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function headsOf(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const { block, number, sha256, organizationId, tenantId } = value as Record<string, unknown>;
  const [place, trail] = [block ?? number, organizationId ?? tenantId];
  if (typeof place === 'number' && isHash(sha256)) return [{ block: place, sha256: sha256.toLowerCase(), trail: typeof trail === 'string' ? trail : null }];
  return Object.values(value).flatMap(headsOf);
}

function inWords(text: string): Found[] {
  const said = /(\d{1,9})[^0-9a-f]+([0-9a-f]{64})(?![0-9a-f])/i.exec(text);
  return said === null ? [] : [{ block: Number(said[1]), sha256: said[2]!.toLowerCase(), trail: null }];
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value);
}
