import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { addDays, daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { ShippedLine } from '@platform/repairs/actions/returns/open-returns.js';
import { agingBucket, type AgingBucket } from '@platform/repairs/domain/returns/deadlines/aging-bucket.js';

import type { DemoPartner } from '../partners.js';
import { products } from '../products.js';
import { idOf, Random } from '../random.js';

const businessDays = 10;
const searchedDays = 90;

/** How many days ago parts left so that what is owed for them stands in a column of the board today; none where no day does it. */
export function daysAgoFor(bucket: AgingBucket, { partner, today }: { partner: DemoPartner; today: LocalDate }): number[] {
  const { region } = partner.locations[0]!;
  const timeZone = partner.country.timeZone;
  return Array.from({ length: searchedDays }, (_, index) => index + 1).filter((daysAgo) => {
    const { dueOn } = dueDate({ openedAt: new Date(`${addDays(today, -daysAgo)}T09:30:00Z`), region, timeZone, businessDays });
    return agingBucket(daysBetween(today, dueOn)) === bucket;
  });
}

/** A part that was shipped for a repair of the partner, with prices that fit the money of its country. */
export function shippedPart(name: string, { partner, repairId }: { partner: DemoPartner; repairId: string | null }): ShippedLine {
  const random = new Random(`return ${name}`);
  const product = random.pick(products);
  const [partNumber, partDescription] = random.pick(product.parts);
  const exchange = 40_000 + random.whole(0, 60) * 1_000;
  const serial = (letter: string): string => `ZZ9${letter}${idOf(`serial ${letter} ${name}`).replaceAll('-', '').slice(0, 9).toUpperCase()}`;
  return {
    ...{ sourceKind: 'PART_ORDER_LINE', sourceId: idOf(`return source ${name}`), partNumber, partDescription: `${product.name}: ${partDescription}`, repairId },
    ...{ knownBadSerial: random.whole(0, 9) === 0 ? null : serial('B'), knownGoodSerial: serial('G'), priceCategory: random.whole(0, 2) === 0 ? 'WARRANTY' : 'EXCHANGE' },
    ...{ stockPriceMinor: random.whole(0, 11) === 0 ? null : String(exchange * 3), exchangePriceMinor: String(exchange), currency: currencyOf[partner.country.code], vatIncluded: false },
  };
}

const currencyOf = { NO: 'NOK', SE: 'SEK', DE: 'EUR' } as const;
