import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { ApplicantDesk } from './applicant-desk.js';
import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

const invoice = { name: 'Invoice 1.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n') };
const deviceList = ['serial_number;product;purchased_on;document', 'C02EXAMPLE01;Mac;2025-03-01;Invoice 1', 'C02EXAMPLE02;iPhone;2025-03-01;Invoice 1.pdf', 'C02EXAMPLE03;Watch;2025-03-01;Invoice 1', 'C02EXAMPLE04;Mac;2025-03-01;Invoice 9'].join('\n');

describe('a partner applies', () => {
  test('SSA-20 SSA-21 SSA-22 SSA-23 SSA-50 for a Self-Servicing Account with the list of its devices, and staff finds it waiting', async () => {
    const admin = await stage.signedIn('partner-admin');
    const desk = new ApplicantDesk(admin);
    await desk.begins('Self-Servicing Account');
    await admin.text(/answers are missing/).waitFor();
    expect(await admin.button('Hand in the application').isDisabled()).toBe(true);
    await admin.findsNoBarrier('an application that was just begun');

    await desk.fills({ 'Contact person': 'Marit Fjellheim', 'E-mail for this application': 'marit@fjordlys.example.org' });
    await desk.chooses('Kind of organisation', 'Company');
    await desk.fills({ 'iPhones installed': '700', 'iPads installed': '300', 'iPods installed': '0', 'Macs installed': '120', 'Watches (do not count)': '15', 'Other products (do not count)': '0' });
    await desk.chooses('Lines to enrol', 'Mac');
    await admin.presses('Escape');
    for (const item of ['Diagnostics server', '2D barcode scanner', 'Workbench', 'Standard tools', 'Special tools', 'Antistatic bench cover', 'Antistatic wrist strap']) await desk.chooses(item, 'Yes');
    await admin.text('1 answer is missing:').waitFor();
    expect(await desk.missing()).toEqual(['Antistatic tester']);
    await desk.chooses('Antistatic tester', 'Yes');
    await admin.text('Everything is answered.').waitFor();

    await admin.page.getByLabel('Add files').setInputFiles(invoice);
    await admin.button(/^Invoice 1\.pdf/).waitFor();
    await admin.page.getByLabel('Send a list of devices').setInputFiles({ name: 'devices.csv', mimeType: 'text/csv', buffer: Buffer.from(deviceList) });
    await admin.text('4 rows: 2 taken, 0 known already, 2 rejected.').waitFor();
    await admin.text('Line 4, C02EXAMPLE03: does not count towards the installed base').waitFor();
    await admin.text('Line 5, C02EXAMPLE04: its document is not attached').waitFor();
    await admin.findsNoBarrier('an application with its evidence and the report of a list');
    await looksOnAPhone(admin, 'an application that is being written');

    await admin.page.getByLabel('Message to the reviewer').fill('The other invoices follow by post.');
    await admin.button('Hand in the application').click();
    await admin.text('Submitted').first().waitFor();
    const { pathname } = new URL(admin.page.url());

    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/applications?filter=%7B%22status%22%3A%22SUBMITTED%22%7D');
    await manager.page.locator(`a[href="${pathname}"]`).waitFor();
    await manager.findsNoBarrier('the list of applications');
    await manager.goesTo(pathname);
    await manager.sees(demonstrationPartner.name);
    await manager.text('The other invoices follow by post.').waitFor();
    await manager.button(/^Invoice 1\.pdf/).click();
    await manager.page.getByRole('dialog').waitFor();
    await manager.findsNoBarrier('the preview of a document');
  });
});
