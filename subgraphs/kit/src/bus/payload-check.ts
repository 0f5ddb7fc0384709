import { isUuid } from '../graphql/identifiers.js';

/** What one member of a payload must be. */
export interface Member {
  expected: string;
  holds: (value: unknown) => boolean;
}

/** Says what is wrong with a payload; null when nothing is. */
export type PayloadCheck = (payload: unknown) => string | null;

export const anId: Member = { expected: 'an id', holds: (value) => typeof value === 'string' && isUuid(value) };
export const aText: Member = { expected: 'a text that is not blank', holds: (value) => typeof value === 'string' && value.trim() !== '' };
export const aCount: Member = { expected: 'a whole number from 0', holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0 };
export const aDate: Member = { expected: 'a date', holds: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) };
export const aTruth: Member = { expected: 'true or false', holds: (value) => typeof value === 'boolean' };
/** An amount of money as it travels: a decimal text of minor units, which a JSON number may not hold. */
export const aMinorAmount: Member = { expected: 'a whole number above 0 in minor units, as text', holds: (value) => typeof value === 'string' && /^[1-9]\d{0,17}$/.test(value) };

export function orAbsent(member: Member): Member {
  return { expected: `${member.expected}, null or absent`, holds: (value) => value === undefined || value === null || member.holds(value) };
}

export function oneOf(...words: string[]): Member {
  return { expected: `one of ${words.join(', ')}`, holds: (value) => typeof value === 'string' && words.includes(value) };
}

export function listOf(members: Readonly<Record<string, Member>>): Member {
  const check = payloadOf(members);
  return { expected: 'a list of well-formed members', holds: (value) => Array.isArray(value) && value.every((item) => check(item) === null) };
}

/** The members that a consumer reads must be what it expects; others may be there, so that a publisher can add some first. */
export function payloadOf(members: Readonly<Record<string, Member>>): PayloadCheck {
  return (payload) => {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return 'the payload is not an object';
    const wrong = Object.entries(members).find(([name, { holds }]) => !holds((payload as Record<string, unknown>)[name]));
    return wrong === undefined ? null : `payload.${wrong[0]} is not ${wrong[1].expected}`;
  };
}

const envelope = payloadOf({ id: anId, type: aText, version: aCount, tenant: anId, occurredAt: aText, causation: aText });
const aggregate = payloadOf({ type: aText, id: aText, sequence: aCount });

/** What is wrong with what surrounds the payload; null when nothing is. */
export function envelopeProblem(event: unknown): string | null {
  const problem = envelope(event) ?? aggregate((event as { aggregate?: unknown }).aggregate);
  if (problem !== null) return problem.replace('payload', 'event');
  return Number.isNaN(Date.parse((event as { occurredAt: string }).occurredAt)) ? 'event.occurredAt is not an instant' : null;
}
