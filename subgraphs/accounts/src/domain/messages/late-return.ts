export const returnKinds = ['UNDELIVERABLE', 'COMPLAINT'] as const;
/** Why an e-mail came back after it had been taken: nobody receives it there, or whoever got it wants no more of it. */
export type ReturnKind = (typeof returnKinds)[number];

export interface SentRound {
  state: string;
  /** How often a person has had it sent, from 1. */
  round: number;
}

const mayStillComeBack = new Set(['QUEUED', 'SENDING', 'SENT']);

/**
 * Whether an e-mail has bounced by what its provider tells later: what is told of an earlier round is told of an address that was corrected
 * since, and what was given up, withdrawn or sent back already stays so.
 * @source ERS-20 ERS-24
 */
export function hasComeBack({ state, round }: SentRound, toldRound: number): boolean {
  return round === toldRound && mayStillComeBack.has(state);
}

/**
 * The name under which a round of an e-mail goes out, the same for each of its tries: the e-mail's id, and from the second round on its number.
 * @source ERS-20
 */
export function mailName({ id, round }: { id: string; round: number }): string {
  return round === 1 ? id : `${id}.${round}`;
}

const messageIdForm = /^<?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\.([1-9]\d{0,2}))?@[^@\s<>]+>?$/i;

/**
 * The e-mail and its round that a Message-ID names; null for one that is not of this platform's form.
 * @source ERS-20
 */
export function mailOfMessageId(messageId: string): { id: string; round: number } | null {
  const [, id, round = '1'] = messageIdForm.exec(messageId) ?? [];
  return id === undefined ? null : { id: id.toLowerCase(), round: Number(round) };
}
