import { describe, expect, test } from 'vitest';

import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

/** Nine digits of which the last is the check of the Norwegian register; another one at each call. */
function norwegianNumber(): string {
  for (let eight = 80_000_000 + Math.floor(Math.random() * 19_000_000); ; eight += 1) {
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(String(eight)[at]), 0);
    if (sum % 11 !== 1) return `${eight}${(11 - (sum % 11)) % 11}`;
  }
}

/** A Ship-To that a site of the demonstration network has. */
async function takenShipTo(): Promise<string> {
  const { organizations } = await stage.ask<{ organizations: { nodes: { locations: { shipTo: string }[] }[] } }>('program-manager', '{ organizations(first: 20) { nodes { locations { shipTo } } } }');
  return organizations.nodes.flatMap(({ locations }) => locations)[0]!.shipTo;
}

describe('staff', () => {
  test('AASP-38: register a partner, are told of one of a like name and of a number that is wrong or taken, enrol it and add its site', async () => {
    const [name, number] = [`Bryggen Verksted ${Date.now()}`, norwegianNumber()];
    const known = await stage.ask<{ registerOrganization: { id: string } }>('program-manager', 'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { ... on Organization { id } } }', { input: { displayName: `${name} Nord AS`, country: 'NO', organizationNumber: number } });
    expect(known.registerOrganization.id).toBeTruthy();
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/partners');
    await manager.button('Register a partner').click();
    const form = manager.page.getByRole('dialog', { name: 'Register a partner' });
    await form.getByRole('button', { name: 'Register' }).click();
    await form.getByText('Fill this in.').waitFor();
    await form.getByLabel(/^Name/).fill(`${name} AS`);
    await form.getByRole('status').getByRole('link', { name: `${name} Nord AS` }).waitFor();
    await form.getByLabel('Organisation number').fill('123 456 789');
    await form.getByRole('button', { name: 'Register' }).click();
    await form.getByText('This is not an organisation number of the country.').waitFor();
    await manager.findsNoBarrier('the form that registers a partner');
    await looksOnAPhone(manager, 'the form that registers a partner');
    await form.getByLabel('Organisation number').fill(number);
    await form.getByRole('button', { name: 'Register' }).click();
    await form.getByText('Another partner of the country has this number.').waitFor();
    await form.getByLabel('Organisation number').fill('');
    await form.getByLabel('Web site').fill('bryggen.example.org');
    await form.getByRole('button', { name: 'Register' }).click();

    // It leads to the page of the new partner.
    await manager.sees('the partner', `${name} AS`);
    await manager.link('bryggen.example.org').waitFor();
    await manager.button('Enrol in a programme').click();
    const enrolment = manager.page.getByRole('dialog', { name: `Enrol ${name} AS in a programme` });
    await enrolment.getByLabel('Programme', { exact: true }).selectOption('SSA');
    await enrolment.getByLabel(/^First day of taking part/).fill('2099-01-01');
    await enrolment.getByRole('button', { name: 'Enrol', exact: true }).click();
    await enrolment.getByText('The first day cannot lie after today.').waitFor();
    await manager.findsNoBarrier('the form that enrols a partner');
    await enrolment.getByLabel(/^First day of taking part/).fill('2026-03-02');
    await enrolment.getByRole('button', { name: 'Enrol', exact: true }).click();
    await enrolment.waitFor({ state: 'detached' });
    await manager.page.getByText(/^SSA since/).waitFor();

    const shipTo = await takenShipTo();
    await manager.link('Sites and premises').click();
    await manager.button('Add a site').click();
    const site = manager.page.getByRole('dialog', { name: 'Add a site' });
    await site.getByLabel(/^Name of the site/).fill('Bryggen 4');
    await site.getByLabel(/^Ship-To/).fill(shipTo);
    await site.getByLabel(/^Street and number/).fill('Bryggen 4');
    await site.getByLabel(/^Postal code/).fill('5003');
    await site.getByLabel(/^City/).fill('Bergen');
    await site.getByRole('button', { name: 'Add it' }).click();
    await site.getByText('Another site has this Ship-To.').waitFor();
    await manager.findsNoBarrier('the form that adds a site');
    await looksOnAPhone(manager, 'the form that adds a site');
    await site.getByLabel(/^Ship-To/).fill(String(Date.now()).slice(-10));
    await site.getByRole('button', { name: 'Add it' }).click();
    await manager.page.getByRole('heading', { name: 'Bryggen 4' }).waitFor();

    await manager.button('Record what was seen: Bryggen 4').click();
    const premises = manager.page.getByRole('dialog', { name: 'What was seen at Bryggen 4' });
    await premises.getByRole('radiogroup').first().getByLabel('Yes').check();
    await manager.findsNoBarrier('the form of what was seen');
    await premises.getByRole('button', { name: 'Record it' }).click();
    await premises.waitFor({ state: 'detached' });
    await manager.page.getByText(/^Recorded .* by /).waitFor();
  });
});
