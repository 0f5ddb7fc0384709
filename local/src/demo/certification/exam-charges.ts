import { chargeExam } from '@platform/accounts/actions/billing/charge-events.js';
import { issueInvoices } from '@platform/accounts/actions/billing/issue-invoices.js';
import { look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, must, tellAccounts } from '../accounts-desk.js';
import { examIdOf } from './exam-rows.js';
import { accountIdOf, vouchersGiven } from './self-servicing-rows.js';
import { type DemoInstitution, demoInstitutions } from './self-servicing.js';

/** What institutions are charged for exams: nothing where a voucher pays; the price of their country beyond, billed in the week after. */
export async function loadExamCharges({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    const isThere = await look(contextOf('program-manager', 0), (manager) => manager.query<unknown[]>(`select 1 from charge where kind = 'EXAM' limit 1`));
    if (isThere.length > 0) return;
    for (const institution of demoInstitutions(today)) {
      const taken = examsOf(institution, today);
      for (const { takenOn, daysAgo, ...exam } of taken) {
        const payload = { ...exam, organizationId: institution.id, takenOn, correctsId: null, accountId: accountIdOf(institution.index) };
        await tellAccounts(contextOf('program-manager', daysAgo), { tenant: institution.id, at: `${takenOn}T12:00:00Z`, payload, apply: chargeExam });
      }
      if (taken.some(({ fee }) => fee === 'CHARGED')) must(await issueInvoices(contextOf('program-manager', 7), { organizationId: institution.id, until: addDays(today, -7), idempotencyKey: `demonstration exams ${institution.index}` }));
    }
  });
}

interface TakenExam {
  examId: string;
  takenOn: LocalDate;
  daysAgo: number;
  fee: 'VOUCHER' | 'CHARGED';
}

/** In the order in which the vouchers were used. */
function examsOf({ technicians }: DemoInstitution, today: LocalDate): TakenExam[] {
  const held = technicians.flatMap(({ certifications }) => certifications);
  return held.map(({ id, passedDaysAgo }, number) => ({ examId: examIdOf(id), takenOn: addDays(today, -passedDaysAgo), daysAgo: passedDaysAgo, fee: number < vouchersGiven ? 'VOUCHER' : 'CHARGED' }));
}
