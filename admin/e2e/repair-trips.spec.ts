import { randomUUID } from 'node:crypto';

import { describe, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();
const number = (length: number): string => String(Math.random()).slice(2, 2 + length).padEnd(length, '7');

/** A repair of the partner's own of a type, which no other journey knows. */
async function created(repairType: string): Promise<{ id: string; dispatchId: string }> {
  const { viewer } = await stage.ask<{ viewer: { organization: { locations: { id: string }[] } } }>('partner-admin', '{ viewer { organization { locations { id } } } }');
  const dispatchId = `G${number(9)}`;
  const input = { locationId: viewer.organization.locations[0]!.id, dispatchId, repairType, device: { serialNumber: `ZZ9T${number(8)}`, productLine: 'IPHONE', productName: 'iPhone 15' } };
  const { createRepair } = await stage.ask<{ createRepair: { id: string } }>('partner-admin', 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { ... on Repair { id } } }', { input, key: randomUUID() });
  return { id: createRepair.id, dispatchId };
}

describe('a repair that is not carried in', () => {
  test('AASP-17 IDS-05: by mail its device is followed to the repair centre and back, and a mistyped number is refused beside the form', async () => {
    const { id, dispatchId } = await created('MINS');
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo(`/repairs/${id}/show`);
    await admin.sees('the repair', dispatchId);
    await admin.text('Nobody has told yet that it was sent.').waitFor();
    await admin.button('Send to the repair centre').click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Tracking number, if it has one').fill('1Z999AA10123456785');
    await admin.findsNoBarrier('the dialog of a way');
    await dialog.getByRole('button', { name: 'It was sent' }).click();
    await dialog.getByText(/check digit does not hold/).waitFor();
    await dialog.getByLabel('Tracking number, if it has one').fill('1Z999AA10123456784');
    await dialog.getByRole('button', { name: 'It was sent' }).click();
    await admin.text('UPS 1Z999AA10123456784').waitFor();
    await admin.button('It has arrived').click();
    await admin.text('The arrival is noted.').waitFor();
    await admin.button('Send back to the location').click();
    await dialog.getByRole('button', { name: 'It was sent' }).click();
    await admin.page.getByText('Back to the location', { exact: true }).waitFor();
    await admin.findsNoBarrier('the ways of a device');
  });

  test('AASP-16b: on site the work begins with a visit, which is planned and can be called off before it begins', async () => {
    const { id, dispatchId } = await created('INON');
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo(`/repairs/${id}/show`);
    await admin.sees('the repair', dispatchId);
    await admin.button('Plan a visit').click();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('The customer is there from').fill(`${tomorrow}T10:00`);
    await admin.findsNoBarrier('the dialog of a visit');
    await dialog.getByRole('button', { name: 'Plan' }).click();
    await admin.text('The visit is planned.').waitFor();
    await admin.button('Call it off').click();
    await admin.text('Called off').waitFor();
    await admin.findsNoBarrier('visits on site');
  });
});
