import { describe, expect, test } from 'vitest';

import { asks } from './asked-operation.js';
import { AuditDesk } from './audit-desk.js';
import { setStage } from './stage.js';

const stage = setStage();

interface AuditAnswer {
  audit: { status: string; reportSha256: string | null; closedByName: string | null; items: { id: string; result: string; severity: string | null; observation: string | null; version: number; correctiveAction: { ownerName: string } | null }[] };
}

const auditQuery = 'query ($id: ID!) { audit(id: $id) { status reportSha256 closedByName items { id result severity observation version correctiveAction { ownerName } } } }';
const auditIdIn = (url: string): string => /audits\/([^/]+)/.exec(url)![1]!;

describe('AASP-18: a programme manager', () => {
  test('opens a partner, plans its audit, records findings and closes it for good', async () => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager');
    const desk = new AuditDesk(manager);

    await manager.link('Partners').click();
    await manager.sees('Partners');
    await manager.page.getByLabel('Search by name').fill(partner.displayName);
    await manager.page.waitForURL(/filter=/);
    await manager.link(partner.displayName).click();
    await manager.sees(partner.displayName);
    await manager.text('Completed repairs per quarter').waitFor();
    await desk.plans(partner);
    await desk.startsTheReview();

    const total = await desk.requirementCount();
    await desk.finds('Not compliant', { severity: 'Major', observation: 'The counter stood open and nobody was there.' });
    await desk.ordersAction({ description: 'Staff the counter in opening hours.', owner: 'The service lead', due: '2030-01-31' });
    await desk.hasSavedEverything();
    for (let position = 2; position <= total; position += 1) {
      await manager.button('Next').click();
      await manager.text(`Requirement ${position} of ${total}`).waitFor();
      await desk.finds('Compliant');
    }
    await desk.hasAssessed(total, total);
    await desk.hasSavedEverything();
    await desk.closesTheAudit();

    const { audit } = await stage.ask<AuditAnswer>('auditor', auditQuery, { id: auditIdIn(manager.page.url()) });
    expect(audit).toMatchObject({ status: 'CLOSED', closedByName: 'Ingrid Solvang', reportSha256: await desk.reportHash() });
    expect(audit.reportSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(audit.items.map(({ result }) => result).sort()).toEqual([...Array<string>(total - 1).fill('COMPLIANT'), 'NON_COMPLIANT']);
    expect(audit.items.find(({ result }) => result === 'NON_COMPLIANT')).toMatchObject({ severity: 'MAJOR', observation: 'The counter stood open and nobody was there.', correctiveAction: { ownerName: 'The service lead' } });
    expect(await manager.page.getByRole('radio', { name: 'Compliant', exact: true }).isDisabled()).toBe(true);
    await manager.goesTo(`/audits/${auditIdIn(manager.page.url())}/show?view=report`);
    await manager.text('Is what was signed').waitFor();
  });

  test('does all of it by keyboard alone', async () => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager');
    const desk = new AuditDesk(manager);

    await manager.presses('Tab');
    expect(await manager.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await manager.findsPartner(partner.displayName);
    await manager.button('Plan an audit').focus();
    await manager.presses('Enter');
    await manager.page.getByRole('dialog').waitFor();
    await manager.button('Plan the audit').focus();
    await manager.presses('Enter');
    await manager.button('Start the review').waitFor();
    await manager.button('Start the review').focus();
    await manager.presses('Enter');
    await manager.button('Close the audit').waitFor();
    await manager.page.getByRole('radio', { name: 'Compliant', exact: true }).and(manager.page.locator(':enabled')).waitFor();

    const total = await desk.requirementCount();
    await manager.presses('2', 'o');
    await manager.types('One of two shelves has a lock. 1234 jk');
    await manager.page.getByRole('radio', { name: 'Minor' }).focus();
    await manager.presses('Space');
    // No pause between the keys: each result belongs to the requirement that was reached when it was pressed.
    for (let position = 2; position <= total; position += 1) await manager.presses('j', position % 2 === 0 ? '1' : '4');
    await desk.hasAssessed(total, total);
    await desk.hasSavedEverything();
    await manager.button('Close the audit').focus();
    await manager.presses('Enter');
    await manager.button('Close it for good').focus();
    await manager.presses('Enter');
    await manager.page.getByTestId('report-hash').waitFor();

    const { audit } = await stage.ask<AuditAnswer>('auditor', auditQuery, { id: auditIdIn(manager.page.url()) });
    expect(audit.status).toBe('CLOSED');
    expect(audit.items.filter(({ result }) => result === 'PARTIALLY_COMPLIANT')).toMatchObject([{ severity: 'MINOR', observation: 'One of two shelves has a lock. 1234 jk' }]);
    expect(audit.items.filter(({ result }) => result === 'COMPLIANT')).toHaveLength(Math.floor(total / 2));
  });

  test('cannot close an audit that still has open requirements, and is led to the first', async () => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager');
    const desk = new AuditDesk(manager);
    await manager.findsPartner(partner.displayName);
    await desk.plans(partner);
    await desk.startsTheReview();
    const total = await desk.requirementCount();
    await desk.finds('Compliant');
    await desk.hasSavedEverything();
    await manager.button('Close the audit').click();
    await manager.text(`${total - 1} requirements have not been assessed yet.`).waitFor();
    await manager.button('Go to the first open one').click();
    await manager.text(`Requirement 2 of ${total}`).waitFor();
  });
});

describe('what an auditor writes', () => {
  test('survives the tab that dies before it was sent', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor');
    const desk = new AuditDesk(auditor);
    await auditor.findsPartner(partner.displayName);
    await desk.plans(partner);
    await desk.startsTheReview();
    const auditId = auditIdIn(auditor.page.url());

    await auditor.page.route('**/graphql', (route) => (asks(route.request(), 'RecordFinding') ? route.abort() : route.continue()));
    await desk.finds('Not compliant', { severity: 'Minor', observation: 'Written on the train, without a network.' });
    await auditor.text('Could not save; kept on this device').first().waitFor();
    await auditor.page.close({ runBeforeUnload: false });
    auditor.forgivesComplaints();

    const again = new AuditDesk(await auditor.opensAnotherTab(`/audits/${auditId}/show`));
    await again.hasSavedEverything();
    const { audit } = await stage.ask<AuditAnswer>('auditor', auditQuery, { id: auditId });
    expect(audit.items.filter(({ observation }) => observation !== null)).toMatchObject([{ result: 'NON_COMPLIANT', severity: 'MINOR', observation: 'Written on the train, without a network.' }]);
  });

  test('never overwrites silently what a colleague wrote meanwhile', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor');
    const desk = new AuditDesk(auditor);
    await auditor.findsPartner(partner.displayName);
    await desk.plans(partner);
    await desk.startsTheReview();
    const auditId = auditIdIn(auditor.page.url());
    const { audit } = await stage.ask<AuditAnswer>('program-manager', auditQuery, { id: auditId });
    const itemId = await auditor.page.evaluate(() => location.pathname.split('/').at(-1)!).then((last) => (last === 'show' ? audit.items[0]!.id : last));
    await stage.ask('second-program-manager', 'mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { __typename } }', { input: { itemId, expectedVersion: 1, result: 'COMPLIANT', observation: 'Seen by Jonas.' } });

    await desk.finds('Not applicable', { observation: 'Seen by Katrin.' });
    const dialog = auditor.page.getByRole('dialog', { name: 'Someone else has changed this finding' });
    await dialog.getByText('Seen by Jonas.').waitFor();
    await dialog.getByText('Seen by Katrin.').waitFor();
    await dialog.getByRole('button', { name: 'Keep yours' }).click();
    await desk.hasSavedEverything();
    const after = await stage.ask<AuditAnswer>('auditor', auditQuery, { id: auditId });
    expect(after.audit.items.find(({ id }) => id === itemId)).toMatchObject({ result: 'NOT_APPLICABLE', observation: 'Seen by Katrin.' });
  });
});
