import { expect } from 'vitest';

import type { Person } from './person.js';

/** What an auditor does in the workbench. */
export class AuditDesk {
  constructor(private readonly auditor: Person) {}

  private get page() {
    return this.auditor.page;
  }

  async plans(partner: { displayName: string }): Promise<void> {
    await this.auditor.button('Plan an audit').click();
    const dialog = this.page.getByRole('dialog', { name: 'Plan an audit' });
    expect(await dialog.getByLabel('Partner').inputValue()).toBe(partner.displayName);
    await dialog.getByRole('button', { name: 'Plan the audit' }).click();
    await this.auditor.sees('the audit', new RegExp(partner.displayName));
  }

  async startsTheReview(): Promise<void> {
    await this.auditor.button('Start the review').click();
    await this.page.getByRole('radio', { name: 'Compliant', exact: true }).and(this.page.locator(':enabled')).waitFor();
  }

  /** How many requirements the audit has, as the page says: `Requirement 1 of 16`. */
  async requirementCount(): Promise<number> {
    const words = await this.auditor.text(/Requirement \d+ of \d+/).first().innerText();
    return Number(/of (\d+)/.exec(words)![1]);
  }

  async finds(result: string, finding: { severity?: string; observation?: string } = {}): Promise<void> {
    await this.page.getByText(result, { exact: true }).and(this.page.locator('label *')).first().click();
    if (finding.severity) await this.page.locator('label', { hasText: finding.severity }).click();
    if (finding.observation) await this.page.getByRole('textbox', { name: 'Observation' }).fill(finding.observation);
  }

  async ordersAction({ description, owner, due }: { description: string; owner: string; due: string }): Promise<void> {
    await this.page.getByLabel('What the partner does').fill(description);
    await this.page.getByLabel('Owner').fill(owner);
    await this.page.getByLabel('Due').fill(due);
  }

  async hasSavedEverything(): Promise<void> {
    // Many findings may be on their way at once.
    await this.page.locator('[data-stage="saved"]').waitFor({ timeout: 40_000 });
  }

  async hasAssessed(count: number, total: number): Promise<void> {
    await this.auditor.text(`${count} of ${total}`).first().waitFor();
  }

  async closesTheAudit(): Promise<void> {
    await this.auditor.button('Close the audit').click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close it for good' }).click();
    await this.page.getByTestId('report-hash').waitFor();
  }

  async reportHash(): Promise<string> {
    return this.page.getByTestId('report-hash').innerText();
  }
}
