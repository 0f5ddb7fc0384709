import { expect, test } from 'vitest';

import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

interface Saved {
  saveRuleSetDraft: { __typename: string; id: string };
}

test('the numbers of a draft of terms are changed in fields of their own, told against what is published, and a wrong one beside its field', async () => {
  const effectiveFrom = `${new Date().getUTCFullYear() + 2}-01-01`;
  const { saveRuleSetDraft } = await stage.ask<Saved>('program-manager', 'mutation ($input: SaveRuleSetDraftInput!) { saveRuleSetDraft(input: $input) { __typename ... on RuleSetDraft { id } } }', {
    input: { program: 'AASP', region: 'SE', effectiveFrom, note: 'A higher quota, to try.', changes: [] },
  });
  const manager = await stage.signedIn('program-manager');
  await manager.goesTo(`/terms/drafts/${saveRuleSetDraft.id}`);
  await manager.button('Change: AASP.QUARTERLY_REPAIRS').click();
  const dialog = manager.page.getByRole('dialog');
  await dialog.getByText('Nothing differs.').waitFor();
  await dialog.getByLabel(/^Minimum/).fill('2x0');
  await dialog.getByText('Give a whole number.').waitFor();
  await dialog.getByLabel(/^Minimum/).fill('220');
  await dialog.getByText('Published: 200').waitFor();
  await dialog.getByText('Minimum: 200 becomes 220').waitFor();
  await manager.findsNoBarrier('the form of a requirement');
  await looksOnAPhone(manager, 'the form of a requirement');

  await dialog.getByLabel('Edit the parameters as JSON').click();
  await dialog.getByLabel(/^Parameters/).fill('{"minimum":230,"maximum":300}');
  await dialog.getByText('There is no parameter maximum.').waitFor();
  await dialog.getByLabel(/^Parameters/).fill('{"minimum":230,"quarterStartMonth":1}');
  await dialog.getByText('Minimum: 200 becomes 230').waitFor();
  await dialog.getByLabel('Edit the parameters as JSON').click();
  expect(await dialog.getByLabel(/^Minimum/).inputValue()).toBe('230');
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await manager.text('The draft is saved.').waitFor();
  await manager.text('Minimum: 200 becomes 230').waitFor();

  await manager.button('Change: AASP.CREDIT').click();
  await dialog.getByRole('button', { name: /^Add a word: Left open/ }).click();
  await dialog.getByLabel('Word').last().fill('ON_HOLD');
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await dialog.getByText('Each word needs its reason.').waitFor();
  await dialog.getByLabel('Reason').last().selectOption({ label: 'Still in progress' });
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await manager.text(/ON_HOLD/).first().waitFor();
});
