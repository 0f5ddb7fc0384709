import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('a suspension', () => {
  test('is proposed by one manager and made by the approval of another', async () => {
    const proposer = await stage.signedIn('program-manager');
    const { id, displayName: partner } = await stage.partnerInGoodStanding();
    await proposer.goesTo(`/accounts?${new URLSearchParams({ filter: JSON.stringify({ organizationId: id }) }).toString()}`);
    await proposer.page.getByRole('row', { name: /Good standing/ }).first().getByRole('button').click();
    const dialog = proposer.page.getByRole('dialog');
    await dialog.getByLabel('New standing').selectOption('SUSPENDED');
    await proposer.text('A second manager must approve this change; until then nothing changes.').waitFor();
    await dialog.getByRole('button', { name: 'Propose the change' }).click();
    await proposer.text('Give a reason.').waitFor();
    await dialog.getByLabel('Reason').fill('Two reminders went unanswered.');
    await dialog.getByRole('button', { name: 'Propose the change' }).click();
    await proposer.text('The change was proposed. A second manager decides.').waitFor();

    await proposer.goesTo('/approvals');
    const own = proposer.page.getByRole('article').filter({ hasText: 'Two reminders went unanswered.' });
    await own.getByText('You proposed this; somebody else decides.').waitFor();
    expect(await own.getByRole('button', { name: /^Approve/ }).count()).toBe(0);

    const second = await stage.signedIn('second-program-manager');
    await second.link(/for you to decide/).click();
    await second.sees('Approvals');
    await second.findsNoBarrier('the page of approvals');
    await second.page.getByRole('article').filter({ hasText: 'Two reminders went unanswered.' }).getByRole('button', { name: /^Approve/ }).click();
    await second.findsNoBarrier('the dialog that decides a proposal');
    const decision = second.page.getByRole('dialog');
    await decision.getByLabel('Reason').fill('The ledger says the same.');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await second.text('Approved; the change has been made.').waitFor();
    await second.findsPartner(partner);
    await second.text('Suspended').first().waitFor();
  });
});
