import { readFile } from 'node:fs/promises';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import type { Person } from './person.js';
import { setStage } from './stage.js';

const stage = setStage();

interface Owed {
  id: string;
  number: string;
  expectedSerial: string | null;
  location: { id: string; name: string; city: string };
}

async function returnsOf(filter: string): Promise<Owed[]> {
  const asked = `{ returnOrders(first: 50, filter: { organizationId: "${demonstrationPartner.id}", ${filter} }) { nodes { id number expectedSerial location { id name city } } } }`;
  return (await stage.ask<{ returnOrders: { nodes: Owed[] } }>('program-manager', asked)).returnOrders.nodes;
}

async function scans(person: Person, text: string): Promise<void> {
  const field = person.page.getByLabel('Scan or type');
  await field.fill(text);
  await field.press('Enter');
}

describe('IDS-05: a bulk return', () => {
  test('IDS-05 IDS-16: is scanned box by box, handed over, and its packing list and labels are printed', async () => {
    const open = await returnsOf('state: OPEN');
    const { location } = open[0]!;
    const [first, second] = open.filter((owed) => owed.location.id === location.id && owed.expectedSerial !== null);
    const partner = await stage.signedIn('partner-admin');
    await partner.goesTo('/bulk-returns');
    await partner.button('Begin a shipment').click();
    await partner.page.getByLabel('Service location').selectOption({ label: `${location.name}, ${location.city}` });
    await partner.page.getByRole('dialog').getByRole('button', { name: 'Begin a shipment' }).click();
    await partner.sees('BR', /^BR\d{8}$/);
    // The pointer is where a scanner writes.
    await expect.poll(() => partner.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await scans(partner, first!.number);
    await partner.text(`${first!.number} packed into box 1`).waitFor();
    await partner.page.getByLabel('Box to pack into').selectOption({ label: 'On its own' });
    await scans(partner, second!.expectedSerial!.toLowerCase());
    await partner.text(`${second!.number} packed into On its own`).waitFor();
    await scans(partner, '7999999999');
    await partner.text('No return is known by “7999999999”.').waitFor();
    await partner.findsNoBarrier('the bench where a shipment is packed');

    await partner.button('Hand over to the carrier').click();
    const dialog = partner.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hand over to the carrier' }).click();
    await dialog.getByText('Please fill this in.').first().waitFor();
    await partner.findsNoBarrier('the dialog that hands a shipment over');
    await dialog.getByLabel('Carrier').selectOption({ label: 'UPS' });
    await dialog.getByLabel('Tracking number').fill('1Z 999 AA1 01 2345 6784');
    for (const [label, measure] of [['Length, cm', '40'], ['Width, cm', '30'], ['Height, cm', '25'], ['Weight, kg', '2,4']] as const) await dialog.getByLabel(label).fill(measure);
    await dialog.getByRole('button', { name: 'Hand over to the carrier' }).click();
    await partner.text('The shipment is on its way.').waitFor();
    await partner.text('1Z999AA10123456784').waitFor();
    for (const [button, name] of [['Packing list', /^BR\d{8}\.pdf$/], ['All labels', /^BR\d{8}-labels\.pdf$/]] as const) {
      const [download] = await Promise.all([partner.page.waitForEvent('download'), partner.button(button).click()]);
      expect(download.suggestedFilename()).toMatch(name);
      expect((await readFile(await download.path())).subarray(0, 8).toString()).toBe('%PDF-1.7');
    }
    await partner.link(first!.number).click();
    await partner.sees(first!.number);
    await partner.text('Handed over to the carrier: 1Z999AA10123456784').waitFor();
  });
});

describe('IDS-16: several scans at once', () => {
  test('IDS-05 IDS-16: lines that are pasted each say what became of them, and a wrong one keeps back none', async () => {
    const [first, second] = await returnsOf('state: IN_TRANSIT');
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/returns');
    const text = [first!.number, '7999999999', second!.number, first!.number].join('\r\n');
    await manager.page.getByLabel('Scan or type').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await manager.text('What became of 4 scans · 2 of 4').waitFor();
    const lines = manager.page.getByRole('list', { name: 'What became of 4 scans' }).getByRole('listitem');
    for (const [place, words] of [`${first!.number} found`, 'No return is known by “7999999999”.', `${second!.number} found`, 'Scanned above already.'].entries()) await lines.nth(place).getByText(words).waitFor();
    await manager.findsNoBarrier('what became of several scans');
  });
});

describe('IDS-16: a return that comes late', () => {
  test('IDS-16 IDS-26: stands among the overdue with its charge, is received at the depot, inspected, judged late by a person, and closed', async () => {
    const overdue = await returnsOf('aging: OVERDUE_1_TO_7, state: OPEN');
    const { number, expectedSerial } = overdue.at(-1)!;
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/returns');
    await manager.button(/Overdue 1 to 7 days/).click();
    await manager.link(number).waitFor();
    await manager.findsNoBarrier('the board of returns');
    await manager.goesTo('/depot/returns');
    await scans(manager, expectedSerial ?? number);
    await manager.text(`${number} received`).waitFor();
    await manager.findsNoBarrier('the depot’s dock');
    await manager.link(number).click();
    await manager.sees(number);
    await manager.button('Inspect').click();
    await manager.findsNoBarrier('the dialog of an inspection');
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Inspect' }).click();
    await manager.text('The inspection is entered.').waitFor();
    await manager.button('Close').click();
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await manager.text('Decide first whether the lateness is excused.').waitFor();
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await manager.button('Decide on lateness').click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('Decision').selectOption({ label: 'Late, upheld' });
    await dialog.getByLabel('Reason').fill('A week late without a word.');
    await dialog.getByRole('button', { name: 'Decide on lateness' }).click();
    await manager.text('It is decided.').waitFor();
    await manager.button('Close').click();
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await manager.text('The return is closed.').waitFor();
    await manager.text('Late, upheld').waitFor();
  });
});
