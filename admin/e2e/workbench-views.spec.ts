import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage, type Stage } from './stage.js';

const stage = setStage();

/** A blue square of four pixels, and a red one. */
const pictures = {
  blue: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWNgYPgPRmAKABf2A/38FIMyAAAAAElFTkSuQmCC', 'base64'),
  red: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==', 'base64'),
};

interface Moved {
  __typename: string;
  id: string;
  version: number;
  items: { id: string; version: number }[];
}

const audit = '__typename ... on Audit { id version items { id version } } ... on Problem { message }';

/** An audit of the partner that was closed before: the first requirement failed, all others were met. */
async function closedAudit(ask: Stage['ask'], organizationId: string): Promise<void> {
  const move = async (name: string, field: string, variables: Record<string, unknown>): Promise<Moved> => Object.values(await ask<Record<string, Moved>>('program-manager', `mutation (${name}) { ${field} { ${audit} } }`, variables))[0]!;
  const planned = await move('$input: PlanAuditInput!', 'planAudit(input: $input)', { input: { organizationId, plannedOn: '2026-12-01', dueOn: '2026-12-20' } });
  const started = await move('$id: ID!, $v: Int!', 'startAuditReview(id: $id, expectedVersion: $v)', { id: planned.id, v: planned.version });
  for (const [index, { id, version }] of started.items.entries()) {
    const found = index === 0 ? { result: 'NON_COMPLIANT', severity: 'MAJOR', observation: 'Nobody stood at the counter.' } : { result: 'COMPLIANT' };
    await ask('program-manager', 'mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { __typename } }', { input: { itemId: id, expectedVersion: version, ...found } });
  }
  const closed = await move('$id: ID!, $v: Int!', 'closeAudit(id: $id, expectedVersion: $v)', { id: started.id, v: started.version });
  expect(closed.__typename).toBe('Audit');
}

describe('AASP-18: the views of an audit', () => {
  test('all requirements in a table are assessed with keys, held against the audit before, and read as the report will say', async () => {
    const partner = await stage.partnerWithoutAudit();
    await closedAudit(stage.ask, partner.id);
    const manager = await stage.signedIn('program-manager');
    const desk = new AuditDesk(manager);
    await manager.goesTo(`/partners/${partner.id}/show`);
    await desk.plans(partner);
    await desk.startsTheReview();
    const total = await desk.requirementCount();
    await manager.page.locator('main h1').click();

    await manager.presses('t');
    const table = manager.page.getByRole('table');
    await table.waitFor();
    await manager.presses('2', 's');
    await manager.presses('o');
    await manager.types('Two of three keep to service. 1 2 3 4');
    const first = table.getByRole('row').filter({ has: manager.page.locator('[aria-current]') }).or(table.locator('tr[aria-current]'));
    await first.getByRole('combobox', { name: /^Result/ }).focus();
    for (let position = 2; position <= total; position += 1) await manager.presses('j', position === total ? '4' : '1');
    await desk.hasAssessed(total, total);
    await desk.hasSavedEverything();
    await manager.findsNoBarrier('the table of requirements');
    await looksOnAPhone(manager, 'the table of requirements');
    await manager.button(/^Failing/).click();
    await expect.poll(() => table.getByRole('combobox', { name: /^Result/ }).count()).toBe(1);
    await manager.button(/^All/).click();

    await manager.button('Compare').click();
    await manager.text('1 better').waitFor();
    await manager.text('Nobody stood at the counter.').waitFor();
    await manager.text('Two of three keep to service. 1 2 3 4').waitFor();
    await manager.page.getByLabel('Differences only').click();
    await expect.poll(() => manager.page.locator('main li[aria-current], main li:has(> div [data-row-link])').count()).toBe(2);
    await manager.findsNoBarrier('the comparison of two audits');
    await looksOnAPhone(manager, 'the comparison of two audits');

    await manager.button('Preview').click();
    const report = manager.page.getByRole('article', { name: /^Audit report/ });
    await report.getByText('Draft: the audit is not closed').waitFor();
    await report.getByText('Two of three keep to service. 1 2 3 4').waitFor();
    await manager.text('1 failing without a corrective action').waitFor();
    await manager.page.getByLabel('Language of the report').selectOption({ label: 'Svenska' });
    await manager.page.getByRole('article', { name: /^Revisionsrapport/ }).waitFor();
    await manager.findsNoBarrier('the preview of a report');
    await looksOnAPhone(manager, 'the preview of a report');
    expect(new URL(manager.page.url()).search).toBe('?view=report');
    await manager.page.reload();
    await manager.page.getByRole('article', { name: /^Audit report/ }).waitFor();
  });

  test('what is not asked in a section is set aside at once, and taken back', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor');
    const desk = new AuditDesk(auditor);
    await auditor.goesTo(`/partners/${partner.id}/show`);
    await desk.plans(partner);
    await desk.startsTheReview();
    const total = await desk.requirementCount();
    await auditor.button('Table').click();
    const words = await auditor.button(/open ones to not applicable/).first().innerText();
    const count = Number(/(\d+)/.exec(words)![1]);
    await auditor.button(/open ones to not applicable/).first().click();
    await desk.hasAssessed(count, total);
    await desk.hasSavedEverything();
    await auditor.button('Take back').click();
    await desk.hasAssessed(0, total);
    await desk.hasSavedEverything();
  });
});

describe('AASP-18: evidence', () => {
  test('is enlarged, turned, saved, and rejected with a reason, by keyboard and on a phone', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor', { theme: 'dark' });
    const desk = new AuditDesk(auditor);
    await auditor.goesTo(`/partners/${partner.id}/show`);
    await desk.plans(partner);
    await desk.startsTheReview();
    for (const [name, buffer] of Object.entries(pictures)) {
      await auditor.page.locator('input[type="file"]').first().setInputFiles({ name: `${name}.png`, mimeType: 'image/png', buffer });
      await auditor.button(new RegExp(`^${name}\\.png`)).waitFor();
    }
    await auditor.button(/^blue\.png/).focus();
    await auditor.presses('Enter');
    const viewer = auditor.page.getByRole('dialog');
    await viewer.getByRole('application', { name: /^blue\.png/ }).waitFor();
    await auditor.presses('+', '+');
    await viewer.getByText('225%').waitFor();
    await auditor.presses('r', '0');
    await viewer.getByText('100%').waitFor();
    await viewer.getByText(/^[0-9a-f]{64}$/).waitFor();
    await auditor.findsNoBarrier('a picture in the viewer');
    await auditor.presses('Escape');
    await auditor.page.setViewportSize({ width: 390, height: 780 });
    await auditor.button('Evidence').click();
    await auditor.button(/^blue\.png/).click();
    await viewer.getByRole('application', { name: /^blue\.png/ }).waitFor();
    await auditor.seesNothingCutOff('a picture in the viewer on a phone');
    await auditor.findsNoBarrier('a picture in the viewer on a phone');
    await auditor.presses('Escape');
    await auditor.page.setViewportSize({ width: 1440, height: 900 });

    await auditor.button(/^blue\.png/).click();
    await viewer.getByRole('button', { name: 'Reject' }).click();
    await viewer.getByText('Say why.').waitFor();
    await viewer.getByLabel('Reason').fill('It shows another place.');
    await viewer.getByRole('button', { name: 'Reject' }).click();
    await viewer.getByText('Rejected', { exact: true }).waitFor();
    await viewer.getByRole('button', { name: /^(Next|Previous) file$/ }).and(viewer.locator(':enabled')).click();
    await auditor.page.getByRole('dialog', { name: 'red.png' }).getByRole('button', { name: 'Accept' }).click();
    await auditor.page.getByRole('dialog', { name: 'red.png' }).getByText('Accepted', { exact: true }).waitFor();
    await auditor.presses('Escape');
    await auditor.text('It shows another place.').waitFor();
    await auditor.button(/^Evidence missing/).waitFor();
  });
});
