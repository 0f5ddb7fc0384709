import { demonstrationParticipant } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import type { Person } from './person.js';
import { setStage } from './stage.js';

const stage = setStage();
const wholeUnit = 'XN14A/A';

interface Own {
  id: string;
  serialNumber: string;
  relation: string;
  activationLock: string;
}

/** An iPhone of the participant's that nobody has screened or repaired yet; no other journey knows this organisation. */
async function untouchedPhone(): Promise<Own> {
  const { devices } = await stage.ask<{ devices: { nodes: (Own & { productLine: string; retiredOn: string | null })[] } }>(
    'ids-participant',
    '{ devices(first: 100, filter: { productLine: IPHONE, retired: false }) { nodes { id serialNumber relation activationLock productLine retiredOn } } }',
  );
  for (const phone of devices.nodes.filter(({ relation, activationLock }) => relation === 'OWNED' && activationLock === 'OFF').reverse()) {
    const asked = `{ repairs(first: 1, filter: { serialNumber: "${phone.serialNumber}" }) { nodes { id } } screeningsOf(serialNumber: "${phone.serialNumber}") { id } }`;
    const { repairs, screeningsOf } = await stage.ask<{ repairs: { nodes: unknown[] }; screeningsOf: unknown[] }>('ids-participant', asked);
    if (repairs.nodes.length + screeningsOf.length === 0) return phone;
  }
  throw new Error('The participant has no iPhone left that nobody has touched.');
}

async function orders(participant: Person, dispatchId: string): Promise<void> {
  await participant.link('Order parts').click();
  await participant.sees('Order parts');
  await expect.poll(() => participant.page.getByLabel(/^Dispatch id of the repair/).inputValue()).toBe(dispatchId);
  expect(await participant.page.getByLabel('Programme', { exact: true }).inputValue()).toBe('IDS');
  await participant.page.getByLabel('Number or description').fill(wholeUnit);
  await participant.button(`Add ${wholeUnit} to the basket`).click();
  await participant.button('Send the order').click();
}

describe('a participant of iOS Direct Service', () => {
  test('IDS-03 IDS-15 IDS-21: is not sent a replacement before a screening has found a fault, and then is promised the day it leaves', async () => {
    const phone = await untouchedPhone();
    const dispatchId = `G9${String(Math.random()).slice(2, 10).padEnd(8, '7')}`;
    const participant = await stage.signedIn('ids-participant');
    await participant.page.getByRole('heading', { name: 'Replacing a device' }).waitFor();
    await participant.findsNoBarrier('the home of a participant');
    await participant.goesTo(`/repairs/create?serial=${phone.serialNumber}&product=IPHONE&relation=OWNED`);
    await participant.text('A screening of the same device has found a hardware fault.').waitFor();
    await participant.page.getByLabel('Dispatch id').fill(dispatchId);
    await participant.page.getByLabel('Issue').selectOption({ index: 3 });
    await participant.button('Create the repair').click();
    await participant.sees('the repair', dispatchId);
    await orders(participant, dispatchId);
    const refusal = participant.page.getByRole('alert');
    await refusal.getByText('A screening of the same device has found a hardware fault', { exact: false }).waitFor();
    await participant.findsNoBarrier('an order that is refused');

    await participant.goesTo(`/devices/${phone.id}/show`);
    await participant.text('This device has not been screened yet.').waitFor();
    await participant.button('Record a screening').click();
    const dialog = participant.page.getByRole('dialog');
    await dialog.getByLabel('Fault').selectOption({ index: 2 });
    await dialog.getByRole('button', { name: 'Record a screening' }).click();
    await dialog.waitFor({ state: 'detached' });
    await participant.text(/Fault found/).waitFor();
    await participant.findsNoBarrier('a device that was screened');

    await participant.link(dispatchId).click();
    await participant.sees('the repair', dispatchId);
    await orders(participant, dispatchId);
    await participant.sees('the order', /^Order /);
    await participant.text(/Promised to leave on/).waitFor();
    await participant.findsNoBarrier('an order with its promise');
  });

  test('IDS-16 IDS-26: sends a defective device back too late, and sees the charge on the return and on the account', async () => {
    const { returnOrders } = await stage.ask<{ returnOrders: { nodes: { id: string; number: string; charge: { amountMinor: string } | null }[] } }>('program-manager', `{ returnOrders(first: 5, filter: { organizationId: "${demonstrationParticipant.id}", pending: true, dueTo: "${new Date().toISOString().slice(0, 10)}" }) { nodes { id number charge { amountMinor } } } }`);
    const late = returnOrders.nodes.find(({ charge }) => charge !== null);
    const participant = await stage.signedIn('ids-participant');
    await participant.text(/overdue and has been charged to your account/).waitFor();
    await participant.link(late!.number).click();
    await participant.sees(late!.number);
    const kroner = new Intl.NumberFormat('en').format(Math.floor(Number(late!.charge!.amountMinor) / 100));
    await participant.text(new RegExp(`NOK\\s?${kroner}`)).waitFor();

    await participant.goesTo('/bulk-returns');
    await participant.button('Begin a shipment').click();
    const dialog = participant.page.getByRole('dialog');
    const place = dialog.getByLabel('Service location');
    await expect.poll(() => place.inputValue()).not.toBe('');
    await dialog.getByRole('button', { name: 'Begin a shipment' }).click();
    await participant.sees('BR', /^BR\d{8}$/);
    const scanner = participant.page.getByLabel('Scan or type');
    await scanner.fill(late!.number);
    await scanner.press('Enter');
    await participant.text(`${late!.number} packed into box 1`).waitFor();
    await participant.button('Hand over to the carrier').click();
    await dialog.getByLabel('Carrier').selectOption({ label: 'UPS' });
    await dialog.getByLabel('Tracking number').fill('1Z 999 AA1 01 2345 6784');
    for (const [label, measure] of [['Length, cm', '30'], ['Width, cm', '20'], ['Height, cm', '10'], ['Weight, kg', '0,6']] as const) await dialog.getByLabel(label).fill(measure);
    await dialog.getByRole('button', { name: 'Hand over to the carrier' }).click();
    await participant.text('The shipment is on its way.').waitFor();

    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/depot/returns');
    const dock = manager.page.getByLabel('Scan or type');
    await dock.fill(late!.number);
    await dock.press('Enter');
    await manager.text(`${late!.number} received`).waitFor();

    await participant.goesTo(`/returns/${late!.id}/show`);
    await participant.sees(late!.number);
    await participant.page.getByText('Late', { exact: true }).first().waitFor();
    await participant.findsNoBarrier('a return that came late');
    await participant.goesTo('/');
    await participant.link(/^Sold-to /).click();
    await participant.sees('the account', /0000094100/);
    const { invoices } = await stage.ask<{ invoices: { nodes: { number: string }[] } }>('ids-participant', '{ invoices(first: 1) { nodes { number } } }');
    await participant.button(invoices.nodes[0]!.number).click();
    await participant.page.getByRole('dialog').getByText('Late return').waitFor();
    await participant.findsNoBarrier('the invoice of a late return');
  });
});
