import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { ApplicantDesk } from './applicant-desk.js';
import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('a reviewer decides', () => {
  test('AASP-34 AASP-35 AASP-45 AASP-46 AASP-47 to refuse an application without a comment, and the partner reads nowhere why', async () => {
    const reason = 'Four providers serve the same street already.';
    const admin = await stage.signedIn('partner-admin');
    const desk = new ApplicantDesk(admin);
    await desk.begins('Authorised Service Provider');
    await desk.handsInEverythingForAasp();
    const { pathname } = new URL(admin.page.url());

    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(pathname);
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
    expect(letter).toContain(demonstrationPartner.name);
    expect(letter).not.toContain(reason);
    await manager.button('Refuse the application').click();
    await manager.text(`Refused: ${reason}`).waitFor();

    await admin.page.reload();
    await admin.text('Refused').first().waitFor();
    const page = await admin.page.getByRole('main').innerText();
    for (const hidden of [reason, 'The register of the region has it.', 'Ingrid Solvang']) expect(page).not.toContain(hidden);
    const query = 'query ($id: ID!) { application(id: $id) { status decisionComment events { comment } } }';
    const answer = await stage.ask<{ application: { status: string; decisionComment: string | null } }>('partner-admin', query, { id: pathname.split('/')[2] });
    expect(answer.application).toMatchObject({ status: 'REFUSED', decisionComment: null });
    expect(JSON.stringify(answer)).not.toContain(reason);
  });
});
