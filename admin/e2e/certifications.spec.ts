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

  test('AASP-31 AASP-16a: a partner asks who may repair a product on a day, and takes the matrix as a file', async () => {
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/certifications');
    await admin.button('Who may repair …').click();
    const dialog = admin.page.getByRole('dialog', { name: 'Who may repair …' });
    await dialog.getByLabel('Product').selectOption({ label: 'iPhone' });
    await dialog.getByText(/^[1-9]\d* may repair it on that day$/).waitFor();
    await admin.findsNoBarrier('the dialog of who may repair');
    await dialog.getByLabel('On the day').fill('1999-12-31');
    await dialog.getByText(/^Nobody\./).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    const [file] = await Promise.all([admin.page.waitForEvent('download'), admin.button('Export as CSV').click()]);
    expect(file.suggestedFilename()).toMatch(/^certifications-\d{4}-\d\d-\d\d\.csv$/);
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
    const today = new Date().toISOString().slice(0, 10);
    await expect.poll(() => due.evaluateAll((times, day) => times.length > 0 && times.every((time) => (time.getAttribute('datetime') ?? '') < day), today)).toBe(true);
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

  test('an administrator registers a technician, is told what is wrong beside its field, and changes the work, on a phone and by keyboard', async () => {
    const admin = await stage.signedIn('partner-admin', { width: 390, height: 780, theme: 'dark' });
    await admin.goesTo('/technicians');
    await admin.button('Register a technician').focus();
    await admin.presses('Enter');
    const dialog = admin.page.getByRole('dialog', { name: 'Register a technician' });
    await dialog.getByLabel(/^Technician id|^Technician ID/i).fill('SHORT');
    await dialog.getByRole('button', { name: 'Register' }).click();
    await dialog.getByText('Give 8 to 15 letters and digits.').waitFor();
    await dialog.getByText('Fill this in.').waitFor();
    await admin.findsNoBarrier('the dialog of a new technician');
    await admin.seesNothingCutOff('the dialog of a new technician');
    await dialog.getByLabel(/^Technician id|^Technician ID/i).fill('E2ETECH001');
    await dialog.getByLabel(/^Name/).fill('Ada Journey');
    await admin.presses('Enter');
    await admin.text('Ada Journey is registered.').waitFor();
    const { technicians } = await stage.ask<{ technicians: { nodes: { id: string }[] } }>('partner-admin', '{ technicians(first: 1, filter: { search: "E2ETECH001" }) { nodes { id } } }');
    await admin.goesTo(`/technicians/${technicians.nodes[0]!.id}/show`);
    await admin.button('Change').click();
    const change = admin.page.getByRole('dialog', { name: 'Change Ada Journey' });
    await change.getByLabel('First day').fill('2026-02-01');
    await change.getByLabel('Last day').fill('2026-01-31');
    await change.getByRole('button', { name: 'Save' }).click();
    await change.getByText('The last day lies before the first.').waitFor();
    await admin.findsNoBarrier('the dialog of a change');
    await change.getByLabel('Last day').fill('');
    await change.getByLabel('Employment').selectOption({ label: 'Contracted' });
    await change.getByRole('button', { name: 'Save' }).click();
    await admin.text('The change is saved.').waitFor();
    await admin.button('Record progress').click();
    await admin.page.getByLabel(/^Done, in per cent/).fill('100');
    await admin.findsNoBarrier('the dialog of a course');
    await admin.button('Save').click();
    await admin.text(/^completed/).first().waitFor();
  });

  test('a manager records a result by hand and corrects it with a reason', async () => {
    const { technicians } = await stage.ask<{ technicians: { nodes: { id: string }[] } }>('program-manager', '{ technicians(first: 1) { nodes { id } } }');
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(`/technicians/${technicians.nodes[0]!.id}/show`);
    await manager.button('Record a result').click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await dialog.getByText('Fill this in.').first().waitFor();
    await manager.findsNoBarrier('the dialog of a result');
    await dialog.getByLabel('Exam', { exact: true }).selectOption({ index: 1 });
    await dialog.getByLabel('Test centre').selectOption({ index: 1 });
    await dialog.getByLabel(/^Number of the result/).fill('E2E-HAND-1');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await manager.text('The result is recorded.').waitFor();
    await manager.page.getByRole('listitem').filter({ hasText: 'E2E-HAND-1' }).getByRole('button', { name: /^Correct/ }).click();
    const correction = manager.page.getByRole('dialog');
    await correction.getByLabel('Result').selectOption({ label: 'Void' });
    await correction.getByLabel(/^Reason/).fill('Told for another person.');
    await manager.findsNoBarrier('the dialog of a correction');
    await correction.getByRole('button', { name: 'Enter the correction' }).click();
    await manager.text('Correction: Told for another person.').waitFor();
  });

  test('a voucher is reserved and released, and the product lines are declared', async () => {
    const { organizations } = await stage.ask<{ organizations: { nodes: { id: string }[] } }>('program-manager', '{ organizations(first: 1, filter: { program: SSA, search: "Fjellheim" }) { nodes { id } } }');
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(`/partners/${organizations.nodes[0]!.id}/show/technicians`);
    await manager.button(/^Reserve exam voucher no\./).last().click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Reserved for' }).click();
    await manager.page.getByRole('option').first().click();
    await manager.findsNoBarrier('the dialog of a voucher');
    await dialog.getByRole('button', { name: 'Reserve', exact: true }).click();
    await manager.text('The voucher is reserved.').waitFor();
    await manager.button('Declare the product lines').click();
    await manager.page.getByRole('checkbox', { name: 'Mac' }).check();
    await manager.findsNoBarrier('the dialog of the product lines');
    await manager.button('Save').click();
    await manager.text('The product lines are declared.').waitFor();
  });

  test('a technician who signs in sees the own certifications first, and goes to the own page', async () => {
    const technician = await stage.signedIn('technician');
    await technician.link('My page').click();
    await technician.sees('the own page', 'Elias Storbakk');
    await technician.text('Self-study courses').waitFor();
    await technician.findsNoBarrier('the own page');
  });
});
