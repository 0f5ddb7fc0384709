import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { planAuditSeason } from '@platform/programs/actions/audit/season/plan-audit-season.js';
import { runNextAuditSeason } from '@platform/programs/actions/audit/season/run-audit-season.js';

import type { DemoPartner } from './partners.js';

const manager = { subject: 'program-manager', name: 'Ingrid Solvang', roles: ['PROGRAM_MANAGER'], tenant: null, scope: 'program' } as const;
const audited = 2;

/** A season that was planned last week: for some partners without an open audit, and for one that has one and was left out. */
export async function loadAuditSeason(partners: readonly DemoPartner[], { today, at }: { today: LocalDate; at: (day: LocalDate) => ActionContext }): Promise<void> {
  const context = { ...at(addDays(today, -7)), viewer: manager };
  const free = partners.filter(({ index }) => index % 3 === 1).slice(-audited);
  const open = partners.filter(({ index }) => index % 3 === 0).slice(-1);
  const choice = { organizationIds: [...free, ...open].map(({ id }) => id) };
  const dates = { firstDueOn: addDays(today, 40), lastDueOn: addDays(today, 80), visitDaysBefore: 14 };
  await planAuditSeason(context, 'the season of the demonstration', { name: 'Repeat visits', choice, ...dates, auditorNames: ['Katrin Ahlers'] });
  await runNextAuditSeason(context, new AbortController().signal);
}
