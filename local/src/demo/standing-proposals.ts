import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { demonstrationUser } from '../issuer/demonstration-users.js';
import type { TableRows } from './table-rows.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

interface Proposing {
  to: 'GOOD' | 'ON_HOLD' | 'SUSPENDED';
  by: 'program-manager' | 'second-program-manager';
  reason: string;
  daysAgo: number;
}

/** Who proposed what, by the partner's story. */
const proposals: Readonly<Record<string, Proposing>> = {
  'always short of two hundred': { to: 'SUSPENDED', by: 'second-program-manager', daysAgo: 2, reason: 'Three invoices are unpaid since the last reminder, and nobody there has answered for five weeks.' },
  'suspended for its invoices': { to: 'GOOD', by: 'program-manager', daysAgo: 1, reason: 'All invoices were paid last week; the bank has confirmed it.' },
  'on hold': { to: 'GOOD', by: 'second-program-manager', daysAgo: 4, reason: 'The dispute about the returned parts is settled.' },
};

/** The change of the partner's standing that waits for a second manager, where its story has one. */
export function standingProposalRows({ id, index, story }: DemoPartner, today: LocalDate): TableRows[] {
  const proposal = proposals[story.name];
  if (proposal === undefined) return [];
  const { to, by, reason, daysAgo } = proposal;
  const proposedAt = new Date(`${addDays(today, -daysAgo)}T09:20:00Z`);
  return [
    {
      table: { name: 'accounts.standing_proposal', columns: ['tenant_id', 'id', 'account_id', 'account_version', 'from_standing', 'to_standing', 'reason', 'proposed_by', 'proposed_by_name', 'proposed_at'] },
      rows: [[id, idOf(`standing proposal ${index}`), idOf(`account ${index}`), 1, story.standing, to, reason, by, demonstrationUser(by)!.name, proposedAt]],
    },
  ];
}
