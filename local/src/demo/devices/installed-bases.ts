import { addDays, addYears, type LocalDate } from '@platform/kit/pure/local-date.js';
import { type CoverageTerm } from '@platform/repairs/domain/coverage/coverage-kinds.js';
import { planStanding } from '@platform/repairs/domain/coverage/coverage-state.js';
import { imeiCheckDigitHolds } from '@platform/repairs/domain/identifiers/imei.js';

import type { DemoPartner } from '../partners.js';
import { type Product, products } from '../products.js';
import { idOf, Random } from '../random.js';

/** How many devices of its own a partner keeps here, and how many of a hundred iOS devices have a plan that runs. */
const bases: Readonly<Record<number, { ios: number; macs: number; covered: number }>> = {
  0: { ios: 96, macs: 24, covered: 92 },
  1: { ios: 700, macs: 540, covered: 40 },
  2: { ios: 340, macs: 60, covered: 99 },
  6: { ios: 520, macs: 40, covered: 100 },
  90: { ios: 148, macs: 12, covered: 100 },
};

export interface DemoDevice {
  id: string;
  serialNumber: string;
  imei: string | null;
  product: Product;
  relation: 'OWNED' | 'LEASED';
  purchasedOn: LocalDate;
  proof: string | null;
  isLoaner: boolean;
  isVintage: boolean;
  activationLock: 'ON' | 'OFF';
  retiredOn: LocalDate | null;
  replaces: { id: string; on: LocalDate; ground: 'WHOLE_UNIT' | 'SEED_STOCK' | 'EXPRESS' } | null;
  /** It is one of the three that stand in for each other. */
  chain: boolean;
  coverages: DemoCoverage[];
  plan: ReturnType<typeof planStanding>;
}

export interface DemoCoverage extends CoverageTerm {
  id: string;
  agreementNumber: string | null;
  provider: string | null;
}

/** The devices that a partner keeps in its installed base; none for most. The last three stand in for each other. */
export function installedBaseOf(partner: DemoPartner, today: LocalDate): DemoDevice[] {
  const base = bases[partner.index];
  if (base === undefined) return [];
  const random = new Random(`installed base ${partner.index}`);
  const devices = Array.from({ length: base.ios + base.macs }, (_device, place) => {
    const ofLine = products.filter(({ line }) => (line === 'MAC') === place >= base.ios);
    return device(partner, { random, today, place, product: random.pick(ofLine), covered: base.covered });
  });
  return [...devices, ...chainOf(partner, { random, today, place: devices.length, covered: 100 })];
}

interface Making {
  random: Random;
  today: LocalDate;
  place: number;
  covered: number;
}

function device({ index, country }: DemoPartner, { random, today, place, product, covered, purchasedOn = addDays(today, -random.whole(20, 1_000)) }: Making & { product: Product; purchasedOn?: LocalDate }): DemoDevice {
  const id = idOf(`own device ${index}/${place}`);
  const hasPlan = product.line !== 'MAC' && random.whole(1, 100) <= covered;
  const coverages = coveragesOf({ id, purchasedOn, isPhone: product.line === 'IPHONE', hasPlan, isConsumer: country.code === 'NO' && random.chance(0.1), number: place });
  return {
    ...{ id, serialNumber: `ZY${String(index).padStart(2, '0')}${String(place).padStart(6, '0')}`, product, purchasedOn, coverages },
    imei: product.line === 'IPHONE' ? imeiOf(index, place) : null,
    relation: random.chance(0.08) ? 'LEASED' : 'OWNED',
    proof: random.chance(0.93) ? `INV-${country.code}-${String(1 + Math.floor(place / 25)).padStart(5, '0')}` : null,
    ...{ isLoaner: random.chance(0.02), isVintage: false, activationLock: random.chance(0.03) ? 'ON' : 'OFF', retiredOn: null, replaces: null, chain: false },
    plan: planStanding(coverages, today),
  };
}

/** An iPhone, the one that a whole-unit repair brought for it, and the one from seed stock that stands in for that. */
function chainOf(partner: DemoPartner, { random, today, place, covered }: Making): DemoDevice[] {
  const product = products.find(({ line }) => line === 'IPHONE')!;
  const purchasedOn = addDays(today, -400);
  const [first, second, third] = [0, 1, 2].map((step) => device(partner, { random, today, place: place + step, product, covered, purchasedOn })) as [DemoDevice, DemoDevice, DemoDevice];
  const [firstOn, secondOn] = [addDays(today, -210), addDays(today, -34)];
  const bought = { relation: 'OWNED' as const, chain: true };
  return [
    { ...first, ...bought, retiredOn: firstOn },
    { ...second, ...bought, retiredOn: secondOn, replaces: { id: first.id, on: firstOn, ground: 'WHOLE_UNIT' } },
    { ...third, ...bought, replaces: { id: second.id, on: secondOn, ground: 'SEED_STOCK' } },
  ];
}

interface Covering {
  id: string;
  purchasedOn: LocalDate;
  isPhone: boolean;
  hasPlan: boolean;
  isConsumer: boolean;
  number: number;
}

function coveragesOf({ id, purchasedOn, isPhone, hasPlan, isConsumer, number }: Covering): DemoCoverage[] {
  const term = (kind: CoverageTerm['kind'], years: number, told: Partial<DemoCoverage> = {}): DemoCoverage => ({
    ...{ id: idOf(`coverage ${id} ${kind}`), kind, startsOn: purchasedOn, endsOn: addYears(purchasedOn, years), cancelledOn: null, partNumber: null, agreementNumber: null, provider: null },
    ...told,
  });
  return [
    term('LIMITED_WARRANTY', 1),
    ...(hasPlan ? [term(isPhone && number % 3 === 0 ? 'APPLECARE_PLUS' : 'PROTECTION_PLAN', 4, { agreementNumber: `AGR-${String(40_000 + Math.floor(number / 50))}` })] : []),
    ...(isConsumer ? [term('CONSUMER_LAW', 5)] : []),
    ...(!hasPlan && number % 9 === 0 ? [term('THIRD_PARTY', 2, { provider: 'Nordisk Enhetsforsikring' })] : []),
  ];
}

/** Of a range that no maker has, with its check digit. */
function imeiOf(partner: number, place: number): string {
  const body = `9900${String(partner).padStart(3, '0')}${String(place).padStart(7, '0')}`;
  return [...'0123456789'].map((digit) => body + digit).find(imeiCheckDigitHolds)!;
}
