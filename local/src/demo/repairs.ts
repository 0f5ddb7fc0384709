import { type LocalDate, addDays } from '@platform/kit/pure/local-date.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';

import type { DemoLocation, DemoPartner, DemoTechnician } from './partners.js';
import { type Product, products } from './products.js';
import { type QuarterVolume, quarterVolumes } from './quarter-volumes.js';
import { idOf, Random } from './random.js';

export interface DemoRepair {
  id: string;
  dispatchId: string;
  location: DemoLocation;
  technician: DemoTechnician;
  device: { id: string; serialNumber: string; product: Product };
  repairType: string;
  status: string;
  coverageStatus: string;
  createdAt: Date;
  /** Null while it is open. */
  completedAt: Date | null;
  completedQuarter: Quarter | null;
  purchaseOrderNumber: string;
  parts: { id: string; number: string; description: string }[];
}

const repairTypes = [['CIN', 70], ['CINR', 8], ['MINS', 8], ['MINC', 4], ['WUMS', 4], ['SVNR', 4], ['CRBR', 2]] as const;
const coverages = [['LI', 38], ['OO', 36], ['PP', 18], ['VW', 6], ['QP', 2]] as const;
const openStatuses = [['AWTP', 32], ['BEGR', 27], ['AWTR', 15], ['OPEN', 16], ['RFPU', 10]] as const;
/** Every so many of those that nobody completed was given up. */
const cancelledOneIn = 9;
const daysOfWork = [[0, 12], [1, 25], [2, 22], [3, 14], [5, 12], [7, 8], [9, 7]] as const;

/** All repairs of one partner, quarter by quarter; at the end those that are still open. */
export function* demoRepairs(partner: DemoPartner, { today, approvedOn }: { today: LocalDate; approvedOn: LocalDate }): Generator<DemoRepair> {
  const random = new Random(`repairs ${partner.index}`);
  const volumes = quarterVolumes(partner.story, { today, approvedOn, random });
  let number = 0;
  for (const volume of volumes) {
    for (let done = 0; done < volume.completed; done += 1) yield completed(partner, { random, volume, number: (number += 1) });
  }
  const open = Math.max(1, Math.round((volumes.at(-2)?.completed ?? 20) * 0.03));
  for (let waiting = 0; waiting < open; waiting += 1) yield stillOpen(partner, { random, today, approvedOn, number: (number += 1) });
}

function completed(partner: DemoPartner, { random, volume, number }: { random: Random; volume: QuarterVolume; number: number }): DemoRepair {
  const day = random.pick(volume.days);
  const completedAt = duringTheDay(day, random);
  const createdAt = new Date(completedAt.getTime() - random.weighted(daysOfWork) * 86_400_000 - random.whole(20, 200) * 60_000);
  return { ...intake(partner, { random, number }), status: 'SPCM', createdAt, completedAt, completedQuarter: volume.quarter };
}

function stillOpen(partner: DemoPartner, { random, today, approvedOn, number }: { random: Random; today: LocalDate; approvedOn: LocalDate; number: number }): DemoRepair {
  const earliest = addDays(today, -random.whole(1, 12));
  const createdAt = duringTheDay(earliest < approvedOn ? approvedOn : earliest, random);
  const taken = intake(partner, { random, number });
  const status = number % cancelledOneIn === 0 ? 'CANCELLED' : taken.repairType === 'SVNR' ? 'BEGR' : fitting(taken.repairType, random.weighted(openStatuses));
  return { ...taken, technician: ableTechnician(partner, taken) ?? taken.technician, status, createdAt, completedAt: null, completedQuarter: null };
}

/** Somebody who is certified for the product, where the partner has somebody. */
function ableTechnician({ technicians }: DemoPartner, { device }: Pick<DemoRepair, 'device'>): DemoTechnician | undefined {
  return technicians.find(({ certifications }) => certifications.some(({ product, passedDaysAgo }) => product === device.product.line && passedDaysAgo < 365));
}

/** Between seven and three o'clock UTC: a working day in all three countries, and the same date in each of them. */
function duringTheDay(day: LocalDate, random: Random): Date {
  return new Date(Date.parse(`${day}T07:00:00Z`) + random.whole(0, 8 * 3_600) * 1_000);
}

/** What is sent to the customer is never ready to be fetched. */
function fitting(repairType: string, status: string): string {
  return repairType === 'MINC' && status === 'RFPU' ? 'BEGR' : status;
}

type Intake = Omit<DemoRepair, 'status' | 'createdAt' | 'completedAt' | 'completedQuarter'>;

function intake(partner: DemoPartner, { random, number }: { random: Random; number: number }): Intake {
  const product = random.weighted(products.map((candidate) => [candidate, candidate.weight] as const));
  const id = idOf(`repair ${partner.index}/${number}`);
  const partCount = random.weighted([[0, 15], [1, 65], [2, 20]] as const);
  return {
    id,
    dispatchId: `G${String(partner.index + 1).padStart(3, '0')}${String(number).padStart(7, '0')}`,
    location: random.pick(partner.locations),
    technician: random.pick(partner.technicians),
    device: { id: idOf(`device ${partner.index}/${number}`), serialNumber: serialOf(random), product },
    repairType: random.weighted(repairTypes),
    coverageStatus: random.weighted(coverages),
    purchaseOrderNumber: `PO-${partner.country.code}-${String(number).padStart(6, '0')}`,
    parts: Array.from({ length: Math.min(partCount, product.parts.length) }, (_part, place) => {
      const [partNumber, description] = product.parts[(number + place) % product.parts.length]!;
      return { id: idOf(`part ${partner.index}/${number}/${place}`), number: partNumber, description };
    }),
  };
}

const letters = 'CDFGHJKLMNPQRTVWXY0123456789';

/** Twelve characters with a plant code that no factory has. */
function serialOf(random: Random): string {
  return `ZZ9${Array.from({ length: 9 }, () => letters[random.whole(0, letters.length - 1)]).join('')}`;
}
