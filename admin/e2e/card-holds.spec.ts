import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

interface Found {
  cardHolds: { nodes: { id: string; reviewReason: string | null }[] };
}

/** A hold of the demonstration in a state; nobody but these tests decides about holds. */
async function holdIn(state: string, reviewReason: string | null = null): Promise<string> {
  const { cardHolds } = await stage.ask<Found>('program-manager', `query ($state: CardHoldState!) { cardHolds(first: 50, filter: { state: $state }) { nodes { id reviewReason } } }`, { state });
  const hold = cardHolds.nodes.find((each) => reviewReason === null || each.reviewReason === reviewReason);
  if (hold === undefined) throw new Error(`The demonstration network has no hold in ${state}.`);
  return hold.id;
}

/** The payment provider is asked in the background: the state is there when it has answered. */
async function comesTo(id: string, state: string): Promise<void> {
  const read = async () => (await stage.ask<{ cardHold: { state: string } }>('program-manager', 'query ($id: ID!) { cardHold(id: $id) { state } }', { id })).cardHold.state;
  await expect.poll(read, { timeout: 60_000, interval: 500 }).toBe(state);
}

describe('card holds', () => {
  test('ERS-15 ERS-35: what nothing secures comes first, and a fee is charged by its amount being typed', async () => {
    const id = await holdIn('REVIEW', 'EXTENT');
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/card-holds');
    await manager.page.getByRole('row').nth(1).getByText('Not secured').waitFor();
    await manager.findsNoBarrier('the list of card holds');

    await manager.goesTo(`/card-holds/${id}/show`);
    await manager.text('Damage was found that nothing covers: a person charges what its extent calls for.').waitFor();
    await manager.findsNoBarrier('the page of a card hold');
    await manager.button('Charge the fees').click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The inspector has recorded the extent.');
    await dialog.getByLabel(/^Type the amount/).fill('5 489');
    await dialog.getByRole('button', { name: 'Carry out' }).click();
    await dialog.getByText('This is not the amount that would be moved.').waitFor();
    await manager.findsNoBarrier('the dialog that charges a card');
    await dialog.getByLabel(/^Type the amount/).fill('5 490,00');
    await dialog.getByRole('button', { name: 'Carry out' }).click();
    await manager.text('It is decided; the payment provider is asked now.').waitFor();
    await comesTo(id, 'CAPTURED');
    await manager.page.reload();
    await manager.text('The card is charged').first().waitFor();
  });

  test('ERS-15: a charge is given back by two people, the second of whom finds it among the approvals', async () => {
    // Charged by its inspection in the demonstration; what the other test charges is the out-of-warranty fee.
    const { cardHolds } = await stage.ask<{ cardHolds: { nodes: { id: string; accidentalDamage: boolean | null }[] } }>('program-manager', '{ cardHolds(first: 50, filter: { state: CAPTURED }) { nodes { id accidentalDamage } } }');
    const { id } = cardHolds.nodes.find(({ accidentalDamage }) => accidentalDamage)!;
    const first = await stage.signedIn('program-manager');
    await first.goesTo(`/card-holds/${id}/show`);
    await first.button('Propose: Give back').click();
    const dialog = first.page.getByRole('dialog');
    await dialog.getByLabel(/^Type the amount/).fill('1100');
    await dialog.getByLabel('Reason').fill('The fee was agreed to be waived in the browser.');
    await dialog.getByRole('button', { name: 'Propose the change' }).click();
    await first.text('The change was proposed. A second manager decides.').waitFor();

    const second = await stage.signedIn('second-program-manager');
    await second.goesTo('/approvals');
    const card = second.page.getByRole('article').filter({ hasText: 'The fee was agreed to be waived in the browser.' });
    await card.getByText(/1,100\.00/).waitFor();
    await card.getByRole('button', { name: /^Approve/ }).click();
    const decision = second.page.getByRole('dialog');
    await decision.getByLabel('Reason').fill('I have read the agreement.');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await second.text('Approved; the change has been made.').waitFor();
    await comesTo(id, 'REFUNDED');
  });

  test('ERS-08: a dispute is seen with its answer’s date, and a partner’s administrator opens the fields for a card and decides nothing', async () => {
    const disputed = await holdIn('DISPUTED');
    const awaited = await holdIn('ACTION_REQUIRED');
    const partner = await stage.signedIn('partner-admin', { width: 390, height: 800, theme: 'dark' });
    await partner.goesTo(`/card-holds/${disputed}/show`);
    await partner.text('Needs an answer').waitFor();
    await partner.findsNoBarrier('the page of a disputed hold on a phone');
    expect(await partner.page.getByRole('button', { name: /Give back|Charge/ }).count()).toBe(0);
    await partner.goesTo(`/card-holds/${awaited}/show`);
    await partner.button('Card entry').click();
    await partner.link('Open the page of the payment provider').waitFor();
  });
});
