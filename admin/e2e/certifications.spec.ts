import { signAsDemoTestCentre } from '@platform/local/demo/certification/test-centre.js';
import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('certifications', () => {
  test('a manager finds in the matrix who is certified for what, narrows it, and opens a technician by keyboard', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.link('Certifications').click();
    await manager.sees('Certifications');
    const table = manager.page.getByRole('table', { name: 'Technicians by product line' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Technician', 'Mac', 'iPhone', 'iPad', 'iPod']);
    await manager.page.getByLabel('Kind').selectOption({ label: 'ACMT (Mac)' });
    await expect.poll(() => table.getByRole('columnheader').allInnerTexts()).toEqual(['Technician', 'Mac']);
    await manager.page.getByLabel('Ends').selectOption({ label: 'within 60 days' });
    await expect.poll(() => manager.page.url()).toContain('ending=60');
    await table.getByText(/^ends in/).first().waitFor();
    await manager.findsNoBarrier('the certification matrix');

    const cell = table.getByRole('link', { name: /, Mac: ends in/ }).first();
    const name = (await cell.innerText()).split(',')[0]!.trim();
    await cell.focus();
    await manager.presses('Enter');
    await manager.sees('the technician', name);
    await manager.text('May repair today').waitFor();
    await manager.text('Self-study courses').waitFor();
    await manager.findsNoBarrier('the page of a technician');
  });

  test('the renewal queue begins with what is most urgent, and narrows to what has lapsed', async () => {
    const manager = await stage.signedIn('program-manager', { theme: 'dark' });
    await manager.link('Renewals').click();
    await manager.sees('Renewals');
    await manager.page.getByLabel('State').selectOption({ label: 'Ending' });
    const due = manager.page.getByRole('table').locator('time');
    await due.first().waitFor();
    const dates = await due.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual([...dates].sort());
    await manager.page.getByLabel('State').selectOption({ label: 'Lapsed' });
    await manager.page.getByText(/ago|yesterday/).first().waitFor();
    await manager.findsNoBarrier('the renewal queue');
  });

  test('on a phone the matrix is a list of technicians and nothing is cut off', async () => {
    const admin = await stage.signedIn('partner-admin', { width: 390, height: 780 });
    await admin.goesTo('/certifications');
    await admin.page.getByRole('list', { name: 'Technicians by product line' }).getByRole('listitem').first().waitFor();
    await admin.seesNothingCutOff('the matrix on a phone');
    await admin.findsNoBarrier('the matrix on a phone');
  });

  test('a file that nobody trusted has signed is refused in words', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/certifications/import');
    await manager.page.getByLabel(/^Results/).setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from('result_id,technician_id,exam_code,taken_on,result\r\n') });
    await manager.page.getByLabel(/^Signature/).setInputFiles({ name: 'results.sig', mimeType: 'application/octet-stream', buffer: Buffer.alloc(64, 7) });
    await manager.findsNoBarrier('the import of exam results');
    await manager.button('Check and import').click();
    await manager.text(/does not belong to this file/).waitFor();
    // The browser tells of the refused upload too.
    manager.forgivesComplaints();
  });

  test('a partner’s administrator takes over signed results of the own technicians and sees each row’s fate', async () => {
    const { technicians } = await stage.ask<{ technicians: { nodes: { id: string; technicianId: string; displayName: string }[] } }>('partner-admin', '{ technicians(first: 1) { nodes { id technicianId displayName } } }');
    const { id, technicianId, displayName } = technicians.nodes[0]!;
    const file = Buffer.from(`result_id,technician_id,exam_code,taken_on,result\r\nE2E-1,${technicianId},IOS-IPOD,2026-01-15,PASS\r\nE2E-2,NOBODY001,IOS-IPOD,2026-01-15,PASS\r\n`);
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/certifications');
    await admin.link('Import exam results').click();
    await admin.sees('Import exam results');
    await admin.page.getByLabel(/^Results/).setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: file });
    await admin.page.getByLabel(/^Signature/).setInputFiles({ name: 'results.sig', mimeType: 'application/octet-stream', buffer: signAsDemoTestCentre(file) });
    await admin.button('Check and import').click();
    await admin.text(/The results have been imported/).waitFor();
    await admin.text('Unknown technician (technician_id: NOBODY001)').waitFor();
    await admin.findsNoBarrier('the report of an import of exam results');
    await admin.goesTo(`/technicians/${id}/show`);
    await admin.sees(displayName);
    await admin.text(/E2E-1/).waitFor();
  });

  test('a self-servicing partner’s page tells the days left, what is lacking and the vouchers', async () => {
    const manager = await stage.signedIn('program-manager', { language: 'nb-NO' });
    const { organizations } = await stage.ask<{ organizations: { nodes: { id: string }[] } }>('program-manager', '{ organizations(first: 1, filter: { program: SSA, search: "Fjellheim" }) { nodes { id } } }');
    await manager.goesTo(`/partners/${organizations.nodes[0]!.id}/show/technicians`);
    await manager.text('Teknikere innen 90 dager').waitFor();
    await manager.text('iOS-kvalifisering').first().waitFor();
    await manager.text(/1 av 2 igjen/).waitFor();
    await manager.findsNoBarrier('the technicians of a self-servicing partner');
  });
});
