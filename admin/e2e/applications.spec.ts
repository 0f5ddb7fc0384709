import { describe, expect, test } from 'vitest';

import { ApplicantDesk } from './applicant-desk.js';
import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

/** An organisation that nobody knows yet, whose application to become an authorised service provider has come by e-mail. */
async function newApplicant(): Promise<{ id: string; name: string; applicationId: string }> {
  const name = `Verksted ${Date.now()} AS`;
  const registered = await stage.ask<{ registerOrganization: { id: string } }>('program-manager', 'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { ... on Organization { id } } }', { input: { displayName: name, legalName: name, country: 'NO', region: 'NO', website: 'https://fjordlys.example.org' } });
  const { id } = registered.registerOrganization;
  const begun = await stage.ask<{ startApplication: { id: string } }>('program-manager', 'mutation ($input: StartApplicationInput!) { startApplication(input: $input) { ... on Application { id } } }', { input: { organizationId: id, program: 'AASP' } });
  return { id, name, applicationId: begun.startApplication.id };
}

describe('a reviewer decides', () => {
  test('AASP-34 AASP-35 AASP-45 AASP-46 AASP-47 to refuse an application without a comment, and the partner reads nowhere why', async () => {
    const reason = 'Four providers serve the same street already.';
    const applicant = await newApplicant();
    const manager = await stage.signedIn('program-manager');
    const desk = new ApplicantDesk(manager);
    await manager.goesTo(`/applications/${applicant.applicationId}/show`);
    // It came by e-mail: staff write down what it says.
    await desk.handsInEverythingForAasp();
    await manager.button('Take it up for review').click();
    await manager.button(/^Record a finding/).first().waitFor();
    for (const column of ['Applicant', 'Requirements', 'Decision']) await manager.page.getByRole('heading', { name: column, exact: true }).waitFor();
    await manager.findsNoBarrier('the review of an application');
    await looksOnAPhone(manager, 'the review of an application');

    await manager.button(/^Record a finding/).first().click();
    const dialog = manager.page.getByRole('dialog', { name: 'Finding' });
    await dialog.getByRole('textbox').fill('The register of the region has it.');
    await manager.findsNoBarrier('the dialog of a finding');
    await dialog.getByRole('button', { name: 'It is met' }).click();
    await manager.text(/Found to be met: The register of the region has it\./).waitFor();

    await desk.chooses('What do you decide?', 'Refuse', manager);
    await manager.page.getByRole('textbox', { name: 'Reason, for staff alone' }).fill(reason);
    const letter = await manager.page.getByRole('figure').innerText();
    expect(letter).toContain(applicant.name);
    expect(letter).not.toContain(reason);
    await manager.button('Refuse the application').click();
    await manager.text(`Refused: ${reason}`).waitFor();

    const query = 'query ($id: ID!) { application(id: $id) { status decisionComment events { comment } } }';
    const answer = await stage.askAsPartner<{ application: { status: string; decisionComment: string | null } }>(applicant.id, query, { id: applicant.applicationId });
    expect(answer.application).toMatchObject({ status: 'REFUSED', decisionComment: null });
    for (const hidden of [reason, 'The register of the region has it.', 'Ingrid Solvang']) expect(JSON.stringify(answer)).not.toContain(hidden);
  });
});
