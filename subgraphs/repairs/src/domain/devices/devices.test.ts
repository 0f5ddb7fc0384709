import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { describe, expect, it } from 'vitest';

import { deviceEffect } from './device-effect.js';
import type { CoverageTold, DeviceRow, RecordedDevice } from './device-row.js';
import { type CountedCell, installedBase } from './installed-base.js';
import { type SwapFacts, swapRefusal } from './swap-chain.js';

const today = parseLocalDate('2026-05-20');
const silent: DeviceRow = {
  ...{ serialNumber: 'ZZ9DEVICE001', coverage: null, imei: null, imei2: null, meid: null, productName: null, productLine: null, partNumber: null, configuration: null },
  ...{ relation: null, manufacturer: null, purchasedOn: null, purchaseCountry: null, proofReference: null, proofDatedOn: null, isVintage: null, activationLock: null, isLoaner: null },
};
const owned: DeviceRow = { ...silent, relation: 'OWNED', productLine: 'IPHONE' };
const recorded: RecordedDevice = {
  ...{ id: 'd', enlistedAt: new Date(0), retiredOn: null, isReplaced: false, imei: '490154203237518', imei2: null, meid: null, productName: 'iPhone 15', productLine: 'IPHONE', partNumber: null },
  ...{ configuration: null, relation: 'OWNED', manufacturer: 'APPLE', purchasedOn: '2026-01-02', purchaseCountry: 'NO', proofReference: 'INV-1', proofDatedOn: '2026-01-02', isVintage: false, activationLock: 'OFF', isLoaner: false },
};
const plan: CoverageTold = { kind: 'PROTECTION_PLAN', startsOn: '2026-01-01', endsOn: '2026-12-31', cancelledOn: null, agreementNumber: null, provider: null, partNumber: null };
const codes = (row: DeviceRow, { device = null, identifierOwner = null }: { device?: RecordedDevice | null; identifierOwner?: string | null } = {}): string[] => {
  const effect = deviceEffect({ row, device, identifierOwner, lastDate: today });
  return effect.kind === 'REJECT' ? effect.problems.map(({ field, code }) => `${field} ${code}`) : [effect.kind];
};

describe('a row of an installed base', () => {
  it('IDS-09 SSA-04: registers a device of which it tells whose it is, and no other', () => {
    expect(codes(owned)).toEqual(['TAKE']);
    expect(codes(silent)).toEqual(['serialNumber DEVICE_UNKNOWN']);
  });

  it('changes what it tells of a known device and leaves the rest', () => {
    const effect = deviceEffect({ row: { ...silent, relation: 'LEASED', imei2: '013348005376007' }, device: recorded, identifierOwner: null, lastDate: today });
    expect(effect).toMatchObject({ kind: 'TAKE', facts: { relation: 'LEASED', imei: '490154203237518', imei2: '013348005376007', productName: 'iPhone 15', proofReference: 'INV-1' } });
  });

  it('says that a device is no loaner, and that it is', () => {
    const effect = deviceEffect({ row: { ...silent, isLoaner: false, isVintage: true }, device: { ...recorded, isLoaner: true }, identifierOwner: null, lastDate: today });
    expect(effect).toMatchObject({ facts: { isLoaner: false, isVintage: true } });
  });

  it.each<[string, DeviceRow, string[]]>([
    ['another IMEI than is recorded', { ...silent, imei: '013348005376007' }, ['imei CONTRADICTS_RECORD']],
    ['the same IMEI twice', { ...owned, imei2: '490154203237518', imei: '490154203237518' }, ['imei2 SAME_IDENTIFIER']],
    ['a purchase of tomorrow', { ...silent, purchasedOn: '2026-05-21' }, ['purchasedOn IN_THE_FUTURE']],
    ['a purchase of today', { ...silent, purchasedOn: '2026-05-20' }, ['TAKE']],
    ['a coverage that ends before it starts', { ...silent, coverage: { ...plan, endsOn: '2025-12-31' } }, ['coverage.endsOn ENDS_BEFORE_START']],
    ['a coverage of one day', { ...silent, coverage: { ...plan, endsOn: '2026-01-01' } }, ['TAKE']],
    ['a coverage cancelled before it starts', { ...silent, coverage: { ...plan, cancelledOn: '2025-12-31' } }, ['coverage.cancelledOn ENDS_BEFORE_START']],
    ['another maker’s warranty without its provider', { ...silent, coverage: { ...plan, kind: 'THIRD_PARTY' } }, ['coverage.provider PROVIDER_MISSING']],
  ])('with %s is answered so', (_, row, answer) => {
    expect(codes(row, { device: recorded })).toEqual(answer);
  });

  it('SSA-23: with a proof that has a date alone is rejected', () => {
    expect(codes({ ...owned, proofDatedOn: '2026-05-01' })).toEqual(['proofReference PROOF_INCOMPLETE']);
  });

  it('is rejected when another device has its number, or its device was replaced, with every reason at once', () => {
    expect(codes({ ...owned, imei: '490154203237518', purchasedOn: '2027-01-01' }, { identifierOwner: 'ZZ9DEVICE002' })).toEqual(['imei IDENTIFIER_TAKEN', 'purchasedOn IN_THE_FUTURE']);
    expect(codes(silent, { device: { ...recorded, isReplaced: true } })).toEqual(['serialNumber DEVICE_REPLACED']);
  });
});

describe('an installed base', () => {
  it('IDS-09 IDS-10 SSA-22 SSA-23: is counted as its programmes ask', () => {
    const cell = (changes: Partial<CountedCell>): CountedCell => ({ productLine: 'IPHONE', relation: 'OWNED', planState: 'COVERED', hasProof: true, devices: 1, ...changes });
    const cells = [cell({ devices: 70 }), cell({ productLine: 'IPAD', planState: 'UNCOVERED', devices: 20 }), cell({ productLine: 'IPOD', relation: 'LEASED', planState: 'UNKNOWN', hasProof: false, devices: 5 })];
    const beside = [cell({ relation: 'CUSTOMER', devices: 1_000 }), cell({ productLine: 'MAC', devices: 300 }), cell({ productLine: 'WATCH', devices: 40 }), cell({ productLine: 'OTHER', devices: 2 })];
    expect(installedBase([...cells, ...beside])).toEqual({
      ...{ ownedIosDevices: 90, leasedIosDevices: 5, iosDevicesInDeployment: 95, iosDevicesWithAppleExtendedCoverage: 70, iosDevicesCoverageUnknown: 5 },
      products: { IPHONE: 70, IPAD: 20, IPOD: 5, MAC: 300, WATCH: 40, OTHER: 2 },
      productsWithProofOfPurchase: 390,
    });
  });
});

describe('IDS-04 ERS-03: a swap', () => {
  const swap: SwapFacts = { originalId: 'a', replacementId: 'b', originalReplacedBy: null, replacementReplaces: null, before: [], replacementRetired: false };
  it.each<[string, Partial<SwapFacts>, string | null]>([
    ['of two devices', {}, null],
    ['of a device with itself', { replacementId: 'a' }, 'SAME_DEVICE'],
    ['of a device that was replaced', { originalReplacedBy: 'c' }, 'ALREADY_REPLACED'],
    ['for a device that stands in for another', { replacementReplaces: 'c' }, 'REPLACES_ANOTHER'],
    ['that would close the chain', { before: ['c', 'b'] }, 'MAKES_A_RING'],
    ['that goes on a chain', { before: ['c', 'd'] }, null],
    ['for a retired device', { replacementRetired: true }, 'REPLACEMENT_RETIRED'],
  ])('%s is answered %s', (_, changes, refusal) => {
    expect(swapRefusal({ ...swap, ...changes })).toBe(refusal);
  });
});
