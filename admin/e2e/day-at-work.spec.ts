import { readFileSync } from 'node:fs';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { exampleExport } from './example-export.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('the quarter board', () => {
  test('shows who is at risk, the lowest projection first, and leads to the repairs that were counted', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.link('Quarter board').first().click();
    await manager.sees('Quarter board');
    const rows = manager.page.locator('table tbody tr');
    await rows.first().waitFor();
    const everybody = await rows.count();

    await manager.page.getByLabel('At risk only').click();
    await manager.page.waitForURL(/atRisk=true/);
    await manager.page.getByLabel('Sort by').selectOption('RUNNING_PROJECTION');
    await manager.page.waitForURL(/atRisk=true.*sort=RUNNING_PROJECTION/);
    await expect.poll(() => rows.count()).toBeLessThan(everybody);
    const projections = async (): Promise<number[]> => (await manager.page.locator('tbody tr td:last-child a').evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''))).map((label) => Number(/([\d,]+) projected/.exec(label)?.[1]?.replace(',', '')));
    await expect.poll(async () => (await projections()).every((now, index, all) => index === 0 || all[index - 1]! <= now)).toBe(true);
    for (const projected of await projections()) expect(projected).toBeLessThan(200);

    // Nobody is at risk before the first business day of a quarter is over. Another journey may import repairs of this partner meanwhile.
    await manager.page.getByLabel('At risk only').click();
    const cell = manager.page.locator('tbody tr').filter({ hasNotText: demonstrationPartner.name }).locator('td a').filter({ hasText: /: [1-9][\d,]* repairs completed/ }).first();
    const label = (await cell.textContent())!;
    await cell.click();
    await manager.sees('Repairs');
    await manager.text(`Partner: ${label.split(', ')[0]!}`).waitFor();
    const counted = /: ([\d,]+) repairs completed/.exec(label)![1]!;
    await manager.page.getByRole('status').filter({ hasText: `of ${counted}` }).waitFor();
  });
});

describe('a partner’s own export', () => {
  test('is imported with a report of every rejected row, and its quarter grows', async () => {
    const admin = await stage.signedIn('partner-admin');
    const quartersQuery = 'query ($id: ID!) { organization(id: $id) { quarters(last: 8) { completedRepairs } } }';
    const completed = async (): Promise<number> => {
      const { organization } = await stage.ask<{ organization: { quarters: { completedRepairs: number | null }[] } }>('partner-admin', quartersQuery, { id: demonstrationPartner.id });
      return organization.quarters.reduce((sum, quarter) => sum + (quarter.completedRepairs ?? 0), 0);
    };
    const before = await completed();

    await admin.goesTo('/repairs/import');
    await admin.page.locator('input[type="file"]').setInputFiles({ name: 'repairs.csv', mimeType: 'text/csv', buffer: exampleExport(300) });
    await admin.button('Upload and import').click();
    await admin.text('The import is done.').waitFor();
    expect(await admin.page.locator('main dl').first().innerText()).toMatch(/Rows read\s+300\s+Imported\s+297\s+Already there\s+0\s+Rejected\s+3/);

    const [download] = await Promise.all([admin.page.waitForEvent('download'), admin.button('Download as CSV').click()]);
    const report = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
    expect(report[0]).toContain('Line,Column,Value,Reason');
    expect(report.slice(1).map((line) => line.split(',')[0])).toEqual(['101', '201', '301']);
    await expect.poll(completed, { timeout: 20_000 }).toBeGreaterThan(before);
  });
});

describe('who one is', () => {
  test('a technician sees neither audits nor the import, and is told so', async () => {
    const technician = await stage.signedIn('technician');
    const menu = await technician.page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').allInnerTexts();
    expect(menu).toContain('Repairs');
    for (const closed of ['Audits', 'Import repairs']) expect(menu).not.toContain(closed);
    await technician.goesTo('/repairs');
    expect(await technician.link('Import repairs').count()).toBe(0);
    for (const path of ['/repairs/import', '/audits']) {
      await technician.goesTo(path);
      await technician.sees('This is not open to you');
    }
  });

  test('signing out ends the session here and at the issuer', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.button(/Account of Ingrid Solvang/).click();
    await manager.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await manager.page.locator('button[name="logout"]').click();
    await manager.text('You are signed out.').waitFor();
    await manager.button('Sign in').click();
    await manager.page.locator('button[value="program-manager"]').waitFor();
  });

  test('a session that ended at work loses nothing: after signing in again the finding is there and saved', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor');
    const desk = new AuditDesk(auditor);
    await auditor.findsPartner(partner.displayName);
    await desk.plans(partner);
    await desk.startsTheReview();
    const { pathname } = new URL(auditor.page.url());
    await auditor.losesItsSession();
    // What is written saves itself within moments; the platform's refusal comes once all of it is written.
    const written = Promise.withResolvers<void>();
    await auditor.page.route('**/graphql', (route) => written.promise.then(() => route.continue()));
    await desk.finds('Not compliant', { severity: 'Minor', observation: 'Written after the session had ended.' });
    written.resolve();
    await auditor.page.locator('button[value="auditor"]').click();
    await auditor.page.waitForURL((url) => url.pathname.startsWith(pathname));
    // The page learns of its end from the platform's refusal, which the browser tells.
    auditor.forgivesComplaints();
    await desk.hasSavedEverything();
    expect(await auditor.page.getByRole('textbox', { name: 'Observation' }).inputValue()).toBe('Written after the session had ended.');
    const query = 'query ($id: ID!) { audit(id: $id) { items { observation } } }';
    const { audit } = await stage.ask<{ audit: { items: { observation: string | null }[] } }>('auditor', query, { id: pathname.split('/')[2] });
    expect(audit.items.map(({ observation }) => observation)).toContain('Written after the session had ended.');
  });

  test('a platform that cannot be reached is said so, and asked again on demand', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.page.route('**/graphql', (route) => route.abort());
    await manager.link('Partners').click();
    await manager.text('The platform cannot be reached. Is the network there?').first().waitFor();
    await manager.page.unroute('**/graphql');
    await manager.button('Try again').first().click();
    await manager.link(demonstrationPartner.name).waitFor();
    manager.forgivesComplaints();
  });
});

describe('a partner’s system', () => {
  test('reads over GraphQL the very findings and the hash that the console shows', async () => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager');
    const desk = new AuditDesk(manager);
    await manager.findsPartner(partner.displayName);
    await desk.plans(partner);
    await desk.startsTheReview();
    const total = await desk.requirementCount();
    await desk.finds('Partly compliant', { severity: 'Minor', observation: 'One of two cupboards has a lock.' });
    await desk.hasSavedEverything();
    await manager.page.reload();
    await manager.text('One of two cupboards has a lock.').waitFor();
    await manager.page.locator('main h1').click();
    for (let position = 2; position <= total; position += 1) await manager.presses('j', '1');
    await desk.hasAssessed(total, total);
    await desk.hasSavedEverything();
    await desk.closesTheAudit();

    const query = 'query ($id: ID!) { audit(id: $id) { status reportSha256 progress { assessed total } items { result severity observation } } }';
    const id = new URL(manager.page.url()).pathname.split('/')[2];
    const { audit } = await stage.askAsPartner<{ audit: { items: { result: string }[] } }>(partner.id, query, { id });
    expect(audit).toMatchObject({ status: 'CLOSED', reportSha256: await desk.reportHash(), progress: { assessed: total, total } });
    expect(audit.items.filter(({ result }) => result !== 'COMPLIANT')).toEqual([{ result: 'PARTIALLY_COMPLIANT', severity: 'MINOR', observation: 'One of two cupboards has a lock.' }]);
  });
});
