import type { Person } from './person.js';

/** What somebody does who applies to a programme. */
export class ApplicantDesk {
  constructor(private readonly applicant: Person) {}

  private get page() {
    return this.applicant.page;
  }

  async begins(program: string): Promise<void> {
    await this.applicant.goesTo('/applications');
    await this.applicant.button('New application').click();
    const dialog = this.page.getByRole('dialog', { name: 'Begin an application' });
    await dialog.waitFor();
    await this.chooses('Programme', program);
    await this.applicant.findsNoBarrier('the dialog that begins an application');
    await dialog.getByRole('button', { name: 'Begin' }).click();
    await this.applicant.sees('the application', new RegExp(`Application: .*${program}`));
  }

  async fills(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [question, answer] of Object.entries(answers)) await this.page.getByLabel(question).fill(answer);
  }

  async chooses(question: string, answer: string, person: Person = this.applicant): Promise<void> {
    await person.page.getByRole('combobox', { name: question }).click();
    await person.page.getByRole('option', { name: answer, exact: true }).click();
  }

  /** What the page says is still missing. */
  async missing(): Promise<string[]> {
    return this.page.getByRole('alert').filter({ hasText: 'missing' }).getByRole('listitem').allInnerTexts();
  }

  /** A complete application to become an authorised service provider, handed in. */
  async handsInEverythingForAasp(): Promise<void> {
    await this.fills({ 'Contact person': 'Marit Fjellheim', 'E-mail for this application': 'marit@fjordlys.example.org' });
    await this.chooses('Kind of applicant', 'Company');
    await this.chooses('What the business does', 'Service of devices');
    await this.applicant.presses('Escape');
    await this.fills({ 'Full years in business': '11', 'Principal or owner': 'Marit Fjellheim', 'E-mail at the company’s domain': 'post@fjordlys.example.org', 'History with the manufacturer': 'None so far.', 'Purpose and customers': 'Repairs for households and schools.' });
    await this.applicant.button('Add a place').click();
    await this.fills({ 'Address 1': 'Havnegata 4, 7010 Trondheim', Telephone: '+47 73 00 01 10' });
    await this.chooses('Kind of place', 'Commercial premises');
    for (const promise of ['Accounts may be inspected', 'We keep what we are given confidential']) await this.chooses(promise, 'Yes');
    await this.applicant.text('Everything is answered.').waitFor();
    await this.applicant.button('Hand in the application').click();
    await this.applicant.text('Submitted').first().waitFor();
  }
}
