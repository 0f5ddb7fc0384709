import { readFileSync } from 'node:fs';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import type { Person } from './person.js';
import { redPixel } from './red-pixel.js';
import { setStage } from './stage.js';

const stage = setStage();

async function answers(partner: Person, claim: string, words?: string): Promise<void> {
  await partner.page.getByRole('group', { name: 'How do you stand?' }).getByText(claim, { exact: true }).click();
  if (words !== undefined) await partner.page.getByRole('textbox', { name: 'In your own words' }).fill(words);
  await partner.page.locator('[data-answer="saved"]').waitFor();
}

async function plansOrOpens(manager: Person): Promise<string> {
  await manager.page.getByRole('main').getByText(/^(Plan an audit|Open the current audit)$/).waitFor();
  if ((await manager.button('Plan an audit').count()) > 0) await new AuditDesk(manager).plans({ displayName: demonstrationPartner.name });
  else await manager.link('Open the current audit').click();
  await manager.text(/Requirement \d+ of \d+/).first().waitFor();
  return new URL(manager.page.url()).pathname.split('/').slice(0, 4).join('/');
}

describe('AASP-18: an audit from plan to report', () => {
  test('is answered by the partner with a picture, sent back once, closed, read as a PDF, and reopened', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.findsPartner(demonstrationPartner.name);
    const path = await plansOrOpens(manager);
    await manager.button('Ask the partner').click();
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Ask for answers' }).click();
    await manager.text(/The partner is asked to answer by/).waitFor();

    const partner = await stage.signedIn('partner-admin');
    await partner.goesTo(path);
    const total = await new AuditDesk(partner).requirementCount();
    await answers(partner, 'Partly compliant', 'Two of three work in service alone.');
    await partner.button('Say more of it').click();
    await partner.page.getByLabel('Holds until').fill('2099-12-31');
    await partner.page.getByLabel('What it shows (optional)').fill('The desk by the entrance');
    await partner.findsNoBarrier('what is said of a file');
    // The connection is cut at the first attempt: what is sent again is the same file.
    await partner.page.route(/\/evidence\?.*uploadId=/, (route) => route.abort(), { times: 1 });
    await partner.page.locator('input[type="file"]').first().setInputFiles({ name: 'service-desk.png', mimeType: 'image/png', buffer: redPixel });
    await partner.text('service-desk.png').waitFor();
    await partner.text('Holds until 31 Dec 2099').waitFor();
    await partner.text('The desk by the entrance').waitFor();
    partner.forgivesComplaints();
    expect(await partner.button(/^service-desk\.png/).count()).toBe(1);
    for (let position = 2; position <= total; position += 1) {
      await partner.button('Next').click();
      await partner.text(`Requirement ${position} of ${total}`).waitFor();
      await answers(partner, 'Compliant');
    }
    await partner.button('Submit the answers').click();
    await partner.text('Your answers are submitted and will be reviewed.').waitFor();

    const auditor = await stage.signedIn('auditor');
    await auditor.goesTo(path);
    await auditor.text('Two of three work in service alone.').waitFor();
    await auditor.button('Take over the review').click();
    await auditor.button(/^service-desk\.png/).click();
    const viewer = auditor.page.getByRole('dialog', { name: 'service-desk.png' });
    await viewer.getByRole('button', { name: 'Accept' }).click();
    await viewer.getByText('Accepted').waitFor();
    await viewer.getByRole('button', { name: 'Close' }).click();
    await auditor.button('Request changes').click();
    await auditor.page.getByRole('dialog').getByRole('textbox', { name: /What is to be added or changed/ }).fill('Show the third one as well.');
    await auditor.page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await auditor.text(/The partner is asked to add to its answers/).waitFor();

    await partner.goesTo(path);
    await partner.text('Asked of the partner: Show the third one as well.').waitFor();
    await answers(partner, 'Compliant', 'All three work in service alone since Monday.');
    await partner.button('Submit the answers').click();
    await partner.text('Your answers are submitted and will be reviewed.').waitFor();

    await auditor.goesTo(path);
    const desk = new AuditDesk(auditor);
    for (let position = 1; position <= total; position += 1) {
      if (position > 1) await auditor.button('Next').click();
      await auditor.text(`Requirement ${position} of ${total}`).waitFor();
      await desk.finds('Compliant');
    }
    await desk.hasAssessed(total, total);
    await desk.hasSavedEverything();
    await desk.closesTheAudit();
    const hash = await desk.reportHash();
    await auditor.button('Report').click();
    const [download] = await Promise.all([auditor.page.waitForEvent('download'), auditor.page.getByRole('menuitem', { name: 'As PDF' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^A-\d{4}-\d{4}\.pdf$/);
    expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-');

    await manager.goesTo(path);
    await manager.button('Reopen the audit').click();
    await manager.page.getByRole('dialog').getByRole('textbox', { name: /Why it is reopened/ }).fill('The picture shows another place.');
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
    await manager.text(/Reopened by Ingrid Solvang/).waitFor();
    const query = 'query ($id: ID!) { audit(id: $id) { status revision reportSha256 } verifyAudit(id: $id) { closures { recordedSha256 isIntact } } }';
    const answer = await stage.ask<{ audit: object; verifyAudit: { closures: object[] } }>('partner-admin', query, { id: path.split('/')[2] });
    expect(answer.audit).toMatchObject({ status: 'IN_REVIEW', reportSha256: null });
    expect(answer.verifyAudit.closures.at(-1)).toEqual({ recordedSha256: hash, isIntact: true });
    await new AuditDesk(manager).closesTheAudit();
  });
});
