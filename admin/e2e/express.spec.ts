import { describe, expect, test } from 'vitest';

import { redPixel } from './red-pixel.js';
import { setStage } from './stage.js';

const stage = setStage();
/** One red pixel, unlike every other file: one that was sent already keeps its first name. */
const picture = Buffer.concat([redPixel, Buffer.from('of an inspection')]);
const digits = (length: number): string => String(Math.random()).slice(2, 2 + length).padEnd(length, '7');
const at = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString();

/** An iPhone of the first partner's that AppleCare+ covers and of which nothing is under way; registered for this journey alone. */
async function coveredPhone(serialNumber: string): Promise<string> {
  const rows = [{ serialNumber, relation: 'CUSTOMER', productLine: 'IPHONE', productName: 'iPhone 15', coverage: { kind: 'APPLECARE_PLUS', startsOn: at(200).slice(0, 10), endsOn: at(-200).slice(0, 10), agreementNumber: 'AGR-E2E' } }];
  const { registerDevices } = await stage.ask<{ registerDevices: { rows: { device: { id: string } }[] } }>('partner-admin', 'mutation ($input: RegisterDevicesInput!) { registerDevices(input: $input) { ... on DeviceRowsTaken { rows { device { id } } } } }', { input: { rows } });
  return registerDevices.rows[0]!.device.id;
}

describe('an express replacement', () => {
  test('ERS-01 ERS-02 ERS-03: is requested with every reason told beforehand, cannot ship before its hold, and is given up', async () => {
    const serialNumber = `ZZ9EX${digits(7)}`;
    const deviceId = await coveredPhone(serialNumber);
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo(`/devices/${deviceId}/show`);
    await admin.link('Request a replacement').click();
    await admin.sees('Request an express replacement');
    await admin.text('It may be replaced.').waitFor();
    await admin.text(/AGR-E2E/).waitFor();
    await admin.button('Request it').click();
    await admin.text('Please fill this in.').first().waitFor();
    const place = admin.page.getByLabel('Service location');
    if ((await place.inputValue()) === '') await place.selectOption({ index: 1 });
    for (const [label, value] of [['Name', 'Kari Testberg'], ['E-mail', 'kari@example.org'], ['Street and number', 'Storgata 1'], ['Postal code', '0155'], ['City', 'Oslo']] as const) await admin.page.getByLabel(label, { exact: false }).last().fill(value);
    await admin.findsNoBarrier('a request for an express replacement');
    await admin.button('Request it').click();
    await admin.sees('the request', 'Express replacement of iPhone 15');
    await admin.text('Kari Testberg').waitFor();
    await admin.findsNoBarrier('an express replacement');
    expect(await admin.button('Ship the replacement').count()).toBe(0);
    await admin.button('Cancel the request').click();
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Cancel it' }).click();
    await admin.text('The request is cancelled.').waitFor();
  });

  test('ERS-07 ERS-14 ERS-22: an original that came back is inspected; what is not covered asks for its extent and a photo, and a phone shows it whole', async () => {
    const { expressReplacements } = await stage.ask<{ expressReplacements: { nodes: { id: string }[] } }>('program-manager', '{ expressReplacements(first: 1, filter: { state: RECEIVED }) { nodes { id } } }');
    const { id } = expressReplacements.nodes[0]!;
    const manager = await stage.signedIn('program-manager', { width: 390, height: 844, theme: 'dark' });
    await manager.goesTo(`/express/${id}/show`);
    await manager.seesNothingCutOff('an express replacement on a phone');
    await manager.button('Inspect').click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('Damage').selectOption({ label: 'Not covered' });
    await dialog.getByRole('button', { name: 'Record the inspection' }).click();
    await dialog.getByText('Say by its extent what is charged.').waitFor();
    await manager.findsNoBarrier('the inspection of an original');
    await dialog.getByLabel('What is charged').selectOption({ label: 'Out-of-warranty fee' });
    await dialog.getByText(/^Add a photo that shows it/).waitFor();
    await dialog.getByLabel('Add photos').setInputFiles({ name: 'back-of-the-phone.png', mimeType: 'image/png', buffer: picture });
    await dialog.getByText('Photos added: 1').waitFor();
    await dialog.getByRole('button', { name: 'Record the inspection' }).click();
    await dialog.waitFor({ state: 'detached' });
    await manager.text('Out-of-warranty fee').waitFor();
    await manager.button(/^back-of-the-phone\.png/).click();
    await manager.page.getByRole('dialog', { name: 'back-of-the-phone.png' }).getByRole('img', { name: 'back-of-the-phone.png' }).waitFor();
    await manager.findsNoBarrier('a photo of an inspection');
  });
});
