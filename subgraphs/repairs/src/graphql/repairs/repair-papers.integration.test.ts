import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { KnownPartner } from '../../testing/known-network.js';
import { type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let ours: KnownPartner;

beforeAll(async () => {
  desk = await startRepairDesk();
  ours = desk.ours;
});
afterAll(() => desk.stop());

const lines = [{ kind: 'PART', description: 'Display', unitMinor: '249900' }, { kind: 'LABOUR', description: 'Work', quantity: 2, unitMinor: '60000' }];
const quote = { currency: 'NOK', vatIncluded: true, validUntil: '2026-06-03', lines };
const quotes = '... on Repair { quotes { id number status total { amountMinor currency vatIncluded } lines { line kind quantity unitPrice { amountMinor } } } }';
type Quoted = { quotes: { id: string; status: string }[] };

describe('quotes', () => {
  it('AASP-02: what a repair would cost is offered, keeps the work from beginning, and is accepted once', async () => {
    const { id } = await desk.create(ours);
    const offered = await desk.change('offerRepairQuote', { repairId: id, ...quote }, { also: quotes });
    expect(offered['quotes']).toEqual([
      { id: expect.any(String), number: 1, status: 'OFFERED', total: { amountMinor: '369900', currency: 'NOK', vatIncluded: true }, lines: [{ line: 1, kind: 'PART', quantity: 1, unitPrice: { amountMinor: '249900' } }, { line: 2, kind: 'LABOUR', quantity: 2, unitPrice: { amountMinor: '60000' } }] },
    ]);
    expect((await desk.change('offerRepairQuote', { repairId: id, ...quote })).__typename).toBe('RepairQuoteOpen');
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 2, to: 'BEGR' })).toMatchObject({ reasons: ['QUOTE_ANSWERED'] });
    const quoteId = (offered as unknown as Quoted).quotes[0]!.id;
    const accepted = await desk.change('decideRepairQuote', { quoteId, accepted: true }, { also: '... on Repair { quotes { status } }' });
    expect(accepted).toMatchObject({ version: 3, quotes: [{ status: 'ACCEPTED' }] });
    expect((await desk.change('decideRepairQuote', { quoteId, accepted: false })).__typename).toBe('RepairQuoteDecided');
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 3, to: 'BEGR' })).toMatchObject({ status: 'BEGR' });
  });

  it('AASP-02: the day after its last day a quote has expired, binds nobody and makes room for another', async () => {
    const { id } = await desk.create(ours);
    const offered = (await desk.change('offerRepairQuote', { repairId: id, ...quote, validUntil: '2026-05-20' }, { also: '... on Repair { quotes { id status } }' })) as unknown as Quoted;
    desk.setNow(new Date('2026-05-20T22:30:00Z'));
    expect((await desk.change('decideRepairQuote', { quoteId: offered.quotes[0]!.id, accepted: true })).__typename).toBe('RepairQuoteExpired');
    expect(await desk.change('offerRepairQuote', { repairId: id, ...quote }, { also: '... on Repair { quotes { number status } }' })).toMatchObject({ quotes: [{ number: 2, status: 'OFFERED' }, { number: 1, status: 'EXPIRED' }] });
    desk.setNow(new Date('2026-05-20T10:00:00Z'));
    expect((await desk.change('offerRepairQuote', { repairId: (await desk.create(ours)).id, ...quote, validUntil: '2026-05-19' })).__typename).toBe('RepairQuoteValidUntilPast');
  });

  it.each([
    ['a negative quantity', { lines: [{ ...lines[0], quantity: -1 }] }, 'input.lines[0].quantity'],
    ['an amount with a fraction', { lines: [{ ...lines[0], unitMinor: '12.5' }] }, 'input.lines[0].unitMinor'],
    ['a negative amount', { lines: [{ ...lines[0], unitMinor: '-1' }] }, 'input.lines[0].unitMinor'],
    ['no line', { lines: [] }, 'input.lines'],
    ['an unknown currency', { currency: 'kroner' }, 'input.currency'],
  ])('%s is refused by the name of its field', async (_, changes, field) => {
    const { id } = await desk.create(ours);
    await expect(desk.change('offerRepairQuote', { repairId: id, ...quote, ...changes })).rejects.toThrow(field);
  });

  it('sent again, an offer has no second effect', async () => {
    const { id } = await desk.create(ours);
    const key = randomUUID();
    for (let time = 0; time < 2; time += 1) expect((await desk.change('offerRepairQuote', { repairId: id, ...quote }, { key })).__typename).toBe('Repair');
    expect(await desk.look('select number from repairs.repair_quote where repair_id = $1', [id])).toEqual([{ number: 1 }]);
  });
});

describe('notes and customers', () => {
  it.each([[1, null], [800, null], [801, 'input.text'], [0, 'input.text']])('a note of %s characters is %s', async (length, field) => {
    const { id } = await desk.create(ours);
    const note = desk.change('addRepairNote', { repairId: id, text: 'x'.repeat(length) }, { also: '... on Repair { notes { text writerName } }' });
    if (field === null) expect((await note)['notes']).toEqual([{ text: 'x'.repeat(length), writerName: expect.any(String) }]);
    else await expect(note).rejects.toThrow(field);
  });

  it('a customer’s data is read by the provider’s own people alone, stands in no trail, and can be forgotten', async () => {
    const { id } = await desk.create(ours);
    const customer = { name: 'Kari Example', email: 'kari@example.org' };
    const kept = await desk.change('keepRepairCustomer', { repairId: id, customer }, { also: '... on Repair { customer { name email phone } }' });
    expect(kept['customer']).toEqual({ ...customer, phone: null });
    const asked = 'query ($id: ID!) { repair(id: $id) { customer { name } } }';
    expect((await desk.ask(staffMember('AUDITOR'), asked, { id })).data).toEqual({ repair: { customer: null } });
    await expect(desk.change('keepRepairCustomer', { repairId: id, customer }, { viewer: staffMember() })).rejects.toThrow('may not');
    expect(await desk.look(`select 1 from audit.entry where changes::text like '%Kari%'`)).toEqual([]);
    expect((await desk.change('keepRepairCustomer', { repairId: id }, { also: '... on Repair { customer { name } }' }))['customer']).toBeNull();
    expect(await desk.look('select 1 from repairs.repair_customer where repair_id = $1', [id])).toEqual([]);
  });

  it('somebody else’s repair and quote get the same answer as unknown ones', async () => {
    const { id } = await desk.create(ours);
    const viewer = partnerMember(desk.theirs.id);
    for (const repairId of [id, randomUUID()]) {
      expect((await desk.change('addRepairNote', { repairId, text: 'x' }, { viewer })).__typename).toBe('RepairNotFound');
      expect((await desk.change('offerRepairQuote', { repairId, ...quote }, { viewer })).__typename).toBe('RepairNotFound');
      expect((await desk.change('decideRepairQuote', { quoteId: repairId, accepted: true }, { viewer })).__typename).toBe('RepairNotFound');
    }
  });
});

it('a list of 20 repairs with all its papers and findings costs as many statements as a list of one', async () => {
  const asked = 'query ($first: Int!) { repairs(first: $first) { nodes { id notes { text } quotes { status lines { unitPrice { amountMinor } } } issues { text } diagnostics { suite } screenings { result } customer { name } } } }';
  const [one, many] = [await desk.ask(partnerMember(ours.id), asked, { first: 1 }), await desk.ask(partnerMember(ours.id), asked, { first: 20 })];
  expect(one.errors).toEqual([]);
  expect(many.statements).toBeLessThanOrEqual(8);
  expect(one.statements).toBeGreaterThanOrEqual(many.statements - 1);
});

describe('service levels', () => {
  interface Level {
    organization: { id: string };
    location: { id: string } | null;
    completed: number;
    medianWorkingHours: number;
    ninetiethWorkingHours: number;
    open: number;
  }
  const levels = async (viewer: Parameters<RepairDesk['ask']>[0], args: string): Promise<{ levels: Level[]; statements: number }> => {
    const { data, errors, statements } = await desk.ask<{ serviceLevels: Level[] }>(viewer, `{ serviceLevels(quarter: "2026-Q2"${args}) { organization { id } location { id } completed medianWorkingHours ninetiethWorkingHours open openLong } }`);
    expect(errors).toEqual([]);
    return { levels: data!.serviceLevels, statements };
  };

  it('AASP-15 AASP-16b SSA-17: the median of what each repair took is counted with its completion, by partner and by location', async () => {
    const partner = await desk.addPartner();
    const viewer = partnerMember(partner.id);
    // Tuesday 19 May, so many hours before noon in Oslo.
    for (const hours of [1, 2, 3, 10]) {
      const createdAt = new Date(Date.parse('2026-05-19T10:00:00Z') - hours * 3_600_000).toISOString();
      const { id } = await desk.create(partner, { createdAt });
      await desk.change('completeRepair', { repairId: id, expectedVersion: 1, completedAt: '2026-05-19T10:00:00Z' }, { viewer });
    }
    await desk.create(partner);
    const own = await levels(viewer, '');
    expect(own.levels).toEqual([{ organization: { id: partner.id }, location: null, completed: 4, medianWorkingHours: 2, ninetiethWorkingHours: 10, open: 1, openLong: 0 }]);
    expect(own.statements).toBe(1);
    expect((await levels(staffMember('REPORTING'), `, organizationId: "${partner.id}", byLocation: true`)).levels).toMatchObject([{ location: { id: partner.location.id }, completed: 4, medianWorkingHours: 2 }]);
    expect((await levels(partnerMember(desk.theirs.id), `, organizationId: "${partner.id}"`)).levels).toEqual([]);
    const all = await levels(staffMember(), ', first: 100');
    expect(all.statements).toBe(1);
    expect(all.levels.length).toBeGreaterThan(0);
  });

  it('a page of none, or of more than a hundred, is refused', async () => {
    for (const first of [0, 101]) expect((await desk.ask(staffMember(), `{ serviceLevels(quarter: "2026-Q2", first: ${first}) { completed } }`)).errors[0]?.message).toContain('first');
  });
});

describe('entitlements', () => {
  it('IDS-20a IDS-20b IDS-20c SSA-08 SSA-09 SSA-14 SSA-15 SSA-17 AASP-03a AASP-03b AASP-03d AASP-03e AASP-03f: what the accounts give is listed with its source, and ends with them', async () => {
    const partner = await desk.addPartner();
    const given = async (viewer = partnerMember(partner.id)): Promise<{ code: string; source: string; text: string }[]> =>
      (await desk.ask<{ repairEntitlements: { code: string; source: string; text: string }[] }>(viewer, `{ repairEntitlements(organizationId: "${partner.id}") { code source text(locale: nb) } }`)).data!.repairEntitlements;
    expect(await given()).toEqual([]);
    await desk.account(partner, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT' });
    expect(await given()).toEqual([{ code: 'TROUBLESHOOTING_TOOLS', source: 'IDS-20a', text: 'Feilsøkingsverktøy' }, { code: 'PRODUCT_AVAILABILITY_INFO', source: 'IDS-20b', text: 'Tilgjengelighet av produkter' }]);
    await desk.account(partner, { type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT' });
    expect((await given()).some(({ source }) => source.startsWith('AASP'))).toBe(false);
    await desk.enrol(partner, 'AASP');
    expect((await given(staffMember())).map(({ source }) => source)).toEqual(['IDS-20a', 'IDS-20b', 'AASP-03a', 'AASP-03b', 'AASP-03d', 'AASP-03e', 'AASP-03f']);
    expect(await given(partnerMember(desk.theirs.id))).toEqual([]);
  });
});
