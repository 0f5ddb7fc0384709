import { Refusal } from '../refusal.js';

/** Reads a value of unknown origin or refuses it, naming the place. */
export type Shape<T> = (value: unknown, at: string) => T;

export function refuseShape(at: string, expected: string): never {
  throw new Refusal('INVALID_RULE_SET', `Rule set: ${at} must be ${expected}.`);
}

export function text(pattern = /\S/, expected = 'a text that is not blank'): Shape<string> {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? value : refuseShape(at, expected));
}

export function wholeNumber({ from, to = Number.MAX_SAFE_INTEGER }: { from: number; to?: number }): Shape<number> {
  const inRange = (value: unknown): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;
  return (value, at) => (inRange(value) ? value : refuseShape(at, `a whole number from ${from} to ${to}`));
}

export const truth: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuseShape(at, 'true or false');

export function oneWordOf<T extends string>(words: readonly T[]): Shape<T> {
  return (value, at) => words.find((word) => word === value) ?? refuseShape(at, `one of ${words.join(', ')}`);
}

export function listOf<T>(item: Shape<T>, { atLeast = 0 } = {}): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < atLeast) refuseShape(at, `a list of at least ${atLeast}`);
    return value.map((member, i) => item(member, `${at}[${i}]`));
  };
}

export function recordOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(Object.entries(membersOf(value, at)).map(([key, member]) => [key, item(member, `${at}.${key}`)]));
}

export function orNull<T>(item: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : item(value, at));
}

export function optional<T>(item: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === undefined ? undefined : item(value, at));
}

/** Every member has its shape and there is no other: a misspelt parameter must not be passed over in silence. */
export function exactly<T extends object>(members: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(members as Record<string, Shape<unknown>>);
  return (value, at) => {
    const given = membersOf(value, at);
    const stray = Object.keys(given).find((key) => !(key in members));
    if (stray !== undefined) refuseShape(`${at}.${stray}`, 'absent: no such member exists');
    const read = shapes.map(([key, shape]) => [key, shape(given[key], `${at}.${key}`)] as const);
    return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as T;
  };
}

function membersOf(value: unknown, at: string): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : refuseShape(at, 'an object');
}
