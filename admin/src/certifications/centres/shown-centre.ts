import type { TestCentreKeysQuery } from '../../generated/operations.js';

export type ShownCentre = TestCentreKeysQuery['testCentres'][number];
export type ShownKey = ShownCentre['keys'][number];

/** A fingerprint in groups of eight: it is compared with the centre's by telephone. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? fingerprint;
}
