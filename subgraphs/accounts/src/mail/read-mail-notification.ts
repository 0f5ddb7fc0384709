import type { ReturnKind } from '../domain/messages/late-return.js';

export interface MailNotification {
  id: string;
  messageId: string;
  kind: ReturnKind;
  /** What the reader's server said, without addresses; null when that was not told. */
  reason: string | null;
  toldAt: Date;
}

const kinds: Readonly<Record<string, ReturnKind>> = { 'message.bounced': 'UNDELIVERABLE', 'message.complained': 'COMPLAINT' };

/** What a signed body tells; null for what is told of other things, as that an e-mail was opened. */
export function readMailNotification(body: Buffer, id: string): MailNotification | null {
  const told = parsed(body);
  const { type, timestamp, data } = told as { type?: unknown; timestamp?: unknown; data?: { messageId?: unknown; reason?: unknown } | null };
  const kind = typeof type === 'string' ? kinds[type] : undefined;
  const toldAt = new Date(typeof timestamp === 'string' ? timestamp : NaN);
  if (kind === undefined || typeof data?.messageId !== 'string' || Number.isNaN(toldAt.getTime())) return null;
  return { id, messageId: data.messageId, kind, reason: typeof data.reason === 'string' && data.reason.trim() !== '' ? withoutAddresses(data.reason) : null, toldAt };
}

function parsed(body: Buffer): object {
  try {
    const told: unknown = JSON.parse(body.toString('utf8'));
    return typeof told === 'object' && told !== null ? told : {};
  } catch {
    return {};
  }
}

/** One line of printable text as it is kept, without addresses: what is told of an e-mail outlives whom it went to. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\P{Cc}]+/gu, ' ').replaceAll(/[^\s<>"(),:;]+@[^\s<>"(),:;]+/g, '(address)').slice(0, 500);
}
