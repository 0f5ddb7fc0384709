import { afterAll, beforeAll, describe, expect, it } from 'vitest';


import { type ReturnDesk, startReturnDesk } from '../../testing/return-desk.js';

let desk: ReturnDesk;
beforeAll(async () => {
  desk = await startReturnDesk();
  desk.setNow(new Date('2026-03-02T10:05:00Z'));
});
afterAll(() => desk.stop());

describe('IDS-26: what was shipped opens what is owed back', () => {
  it('IDS-05 IDS-26: each unit, with its place, its day and the version of the calendar', async () => {
    const opened = await desk.ship(desk.ours, [{ quantity: 2 }, { priceCategory: 'WARRANTY' }, { priceCategory: 'STOCK' }]);
    expect(opened).toHaveLength(3);
    const kept = await desk.look(
      `select number, unit, location_id, due_on::text, calendar_version, region, time_zone, business_days, program, terms_version, type, state, next_watch_at from repairs.return_order where tenant_id = $1 order by number`,
      [desk.ours.id],
    );
    expect(new Set(opened.map(({ number }) => number)).size).toBe(3);
    expect(kept[0]).toEqual({
      ...{ number: expect.stringMatching(/^7\d{9}$/), unit: 1, location_id: desk.ours.location.id, due_on: '2026-03-16', calendar_version: 'NO-2024-2030.1' },
      ...{ region: 'NO', time_zone: 'Europe/Oslo', business_days: 10, program: 'IDS', terms_version: 1, type: 'KBB', state: 'OPEN' },
      next_watch_at: new Date('2026-03-08T23:00:00Z'),
    });
    expect(await desk.sent('return.opened')).toContainEqual({ returnId: opened[0]!.id, organizationId: desk.ours.id, number: opened[0]!.number, partNumber: '661-21988', dueOn: '2026-03-16' });
  });

  it('ERS-06: an express replacement is owed back by the terms of its own programme', async () => {
    const [opened] = await desk.ship(desk.theirs, [{ sourceKind: 'EXPRESS_REPLACEMENT', priceCategory: 'WARRANTY' }], '2026-05-08T10:00:00Z');
    expect(opened).toMatchObject({ program: 'ERS', dueOn: '2026-05-26' });
  });

  it('IDS-26: a place without a business calendar, or a year without one, is refused by its name and opens nothing', async () => {
    const partner = await desk.addPartner();
    const nowhere = await desk.addPlace(partner, { country: 'FR', region: 'FR', timeZone: 'Europe/Paris' });
    const germany = await desk.addPlace(partner, { country: 'DE', region: null, timeZone: 'Europe/Berlin' });
    await expect(desk.ship(nowhere, [{}])).rejects.toMatchObject({ name: 'Refusal', code: 'NO_CALENDAR_FOR_REGION', message: expect.stringContaining('"FR"') });
    await expect(desk.ship(germany, [{}])).rejects.toMatchObject({ code: 'NO_CALENDAR_FOR_REGION', message: expect.stringContaining('DE-BY') });
    await expect(desk.ship(partner, [{}], '2030-12-30T10:00:00Z')).rejects.toMatchObject({ code: 'NO_CALENDAR_FOR_YEAR', message: expect.stringContaining('2030') });
    expect(await desk.look('select 1 from repairs.return_order where tenant_id = $1', [partner.id])).toEqual([]);
  });

  it('IDS-26: Bavaria and Berlin have days of their own', async () => {
    const partner = await desk.addPartner();
    const [bavaria, berlin] = await Promise.all(['DE-BY', 'DE-BE'].map((region) => desk.addPlace(partner, { country: 'DE', region, timeZone: 'Europe/Berlin' })));
    const days = await Promise.all([bavaria!, berlin!].map(async (place) => (await desk.ship(place, [{}], '2027-03-01T10:00:00Z'))[0]!.dueOn));
    expect(days).toEqual(['2027-03-15', '2027-03-16']);
  });

  it('what need not come back opens nothing and tells nobody', async () => {
    const partner = await desk.addPartner();
    expect(await desk.ship(partner, [{ priceCategory: 'STOCK' }])).toEqual([]);
    expect(await desk.look('select 1 from repairs.return_order where tenant_id = $1', [partner.id])).toEqual([]);
  });
});
