import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { DepotWork } from '../../testing/depot-work.js';
import { PartsDesk } from '../../testing/parts-desk.js';

/** The full size is `npm run test:stock`. */
const size = { orders: Number(process.env['STOCK_ORDERS'] ?? 60), partners: 6, parts: 4 };

let desk: PartsDesk;

beforeAll(async () => {
  desk = await PartsDesk.open();
});
afterAll(() => desk.close());

/** As a partner's system does it: turned away while all connections are taken, it sends the same key again. */
async function sentUntilAnswered<Answer>(send: (key: string) => Promise<Answer>): Promise<Answer> {
  const key = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(key);
    } catch (error) {
      if (attempt === 200) throw error;
      await pause(50 + Math.random() * 400);
    }
  }
}

const deadlocks = async (): Promise<number> => (await desk.network.look<{ deadlocks: number }>('select deadlocks::int from pg_stat_database where datname = current_database()'))[0]!.deadlocks;

it(`IDS-31, SSA-11: ${size.orders} orders at once for fewer parts than they ask for never sell one twice, and cost no deadlock`, async () => {
  const perPart = Math.floor(size.orders / 2);
  const parts = await Promise.all(Array.from({ length: size.parts }, () => desk.part({ onHand: perPart })));
  const partners = [desk.network.ours, desk.network.theirs];
  while (partners.length < size.partners) partners.push(await desk.network.addPartner());
  for (const partner of partners.slice(2)) await desk.account(partner);

  const began = performance.now();
  const orders = await Promise.all(
    Array.from({ length: size.orders }, async (_, number) => {
      // Each asks for two parts, and half of them the other way round: whoever locks as he reads would meet another.
      const lines = [number % size.parts, (number + 1) % size.parts].map((place) => ({ partNumber: parts[place]!.number, quantity: 1 + (number % 2) }));
      const partner = partners[number % partners.length]!;
      const [first, second] = number % 4 < 2 ? lines : lines.reverse();
      const order = await sentUntilAnswered((key) => desk.order({ partner, key, lines: [first!, second!] }));
      // Every seventh is given up again at once.
      return number % 7 === 0 ? sentUntilAnswered((key) => desk.cancel(order, partner, key)) : order;
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  expect(orders.map(({ __typename }) => __typename)).toEqual(orders.map(() => 'PartOrder'));

  for (const part of parts) {
    const { on_hand, reserved, waiting } = await desk.balance(part.id);
    expect(on_hand).toBe(perPart);
    expect(reserved).toBeLessThanOrEqual(on_hand);
    const [{ ordered }] = await desk.network.look<{ ordered: number }>(`select sum(quantity - cancelled)::int as ordered from repairs.part_order_line where part_id = $1`, [part.id]) as [{ ordered: number }];
    expect(reserved + waiting).toBe(ordered);
    expect(ordered).toBeGreaterThan(on_hand);
  }
  expect(await deadlocks()).toBe(0);
  const depot = new DepotWork(desk);
  expect(await depot.discrepancies()).toEqual([]);
  await depot.receive(parts.map(({ number }) => ({ partNumber: number, quantity: size.orders * 2 })));
  for (const part of parts) expect(await desk.balance(part.id)).toMatchObject({ waiting: 0 });
  expect(await depot.discrepancies()).toEqual([]);
  process.stdout.write(`${size.orders} orders of two lines in ${seconds.toFixed(1)} s: ${Math.round(size.orders / seconds)} orders a second, none oversold\n`);
}, 300_000);
