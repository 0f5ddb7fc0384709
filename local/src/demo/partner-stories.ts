import type { Random } from './random.js';

/** What happens to a partner over the eight quarters: the first quarter's repairs, and each quarter's share of it. */
export interface Story {
  name: string;
  firstQuarter: number;
  /** Growth per quarter, as a factor. */
  trend: number;
  /** Completed repairs of closed quarters that must come out exactly so, counted back from the running one (1 is the last closed). */
  exactly?: Readonly<Record<number, number>>;
  /** Approved this many quarters before the running one (0: in it); 12 when it was there long before. */
  approvedQuartersAgo: number;
  premises: 'complete' | 'unsecured intake' | 'home address' | 'post-office box' | 'unknown reception' | 'never visited';
  technicians: 'certified' | 'only contracted' | 'expired';
  standing: 'GOOD' | 'ON_HOLD' | 'SUSPENDED';
}

const steady: Omit<Story, 'name' | 'firstQuarter' | 'trend'> = { approvedQuartersAgo: 12, premises: 'complete', technicians: 'certified', standing: 'GOOD' };

/** The partners worth looking at; the first is the one that the demonstration's partner users belong to. */
const instructive: readonly Story[] = [
  { ...steady, name: 'growing steadily', firstQuarter: 236, trend: 1.05 },
  { ...steady, name: 'always short of two hundred', firstQuarter: 168, trend: 1 },
  { ...steady, name: 'losing its customers', firstQuarter: 430, trend: 0.88 },
  { ...steady, name: 'one repair short in the last quarter', firstQuarter: 240, trend: 1, exactly: { 1: 199 } },
  { ...steady, name: 'exactly two hundred in the last quarter', firstQuarter: 235, trend: 1, exactly: { 1: 200 } },
  { ...steady, name: 'just approved', firstQuarter: 260, trend: 1, approvedQuartersAgo: 0, premises: 'never visited' },
  { ...steady, name: 'approved in the middle of last quarter', firstQuarter: 250, trend: 1.02, approvedQuartersAgo: 1 },
  { ...steady, name: 'approved a year ago', firstQuarter: 205, trend: 1.12, approvedQuartersAgo: 4 },
  { ...steady, name: 'nobody employed is certified', firstQuarter: 290, trend: 1.01, technicians: 'only contracted' },
  { ...steady, name: 'certificates have run out', firstQuarter: 310, trend: 0.99, technicians: 'expired' },
  { ...steady, name: 'repairs at home', firstQuarter: 214, trend: 1, premises: 'home address' },
  { ...steady, name: 'registered at a post-office box', firstQuarter: 228, trend: 1.01, premises: 'post-office box' },
  { ...steady, name: 'intake is not locked', firstQuarter: 275, trend: 1, premises: 'unsecured intake' },
  { ...steady, name: 'reception was not seen', firstQuarter: 320, trend: 1.02, premises: 'unknown reception' },
  { ...steady, name: 'suspended for its invoices', firstQuarter: 245, trend: 0.96, standing: 'SUSPENDED' },
  { ...steady, name: 'on hold', firstQuarter: 360, trend: 1, standing: 'ON_HOLD' },
  { ...steady, name: 'slipping under this quarter', firstQuarter: 262, trend: 0.955 },
  { ...steady, name: 'near the line every quarter', firstQuarter: 206, trend: 1 },
  { ...steady, name: 'the largest', firstQuarter: 860, trend: 1.03 },
  { ...steady, name: 'recovering', firstQuarter: 150, trend: 1.09 },
];

/** The story of the partner at `index`: the instructive ones first, then ordinary business. */
export function storyOf(index: number, random: Random): Story {
  return instructive[index] ?? { ...steady, name: 'ordinary', firstQuarter: random.whole(215, 520), trend: 0.985 + random.next() * 0.045 };
}

/** How busy each calendar quarter is against an average one. */
export const seasons: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 1.02, 2: 0.97, 3: 0.91, 4: 1.1 };
