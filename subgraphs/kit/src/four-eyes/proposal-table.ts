import { secureTenantTable } from '../database/tenant-table.js';

/**
 * The columns of a table of proposals, to be written among its own: who proposed it when and why, and who decided it.
 * The database itself holds that whoever approves or rejects is not who proposed, and that a proposal is withdrawn by its
 * proposer alone.
 */
export const proposalColumns = `
    reason text not null check (length(reason) between 1 and 500),
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decision text check (decision in ('APPROVED', 'REJECTED', 'WITHDRAWN')),
    decision_reason text check (length(decision_reason) between 1 and 500),
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    constraint decided_wholly check (num_nulls(decision, decision_reason, decided_by, decided_by_name, decided_at) in (0, 5)),
    constraint decided_by_another check (decision is null or (decision = 'WITHDRAWN') = (decided_by = proposed_by))`;

const decisionColumns = ['decision', 'decision_reason', 'decided_by', 'decided_by_name', 'decided_at'];

export interface ProposalTable {
  schema: string;
  table: string;
}

/**
 * Statements that close a table of proposals to other tenants and to false names: a proposal is written in the name of
 * whoever is acting, only its decision is ever written afterwards, once, and in the name of whoever is acting then.
 */
export function secureProposalTable({ schema, table }: ProposalTable): string[] {
  const name = `"${schema}"."${table}"`;
  const actor = `(select current_setting('app.actor', true))`;
  return [
    ...secureTenantTable({ schema, table, grants: ['SELECT', 'INSERT'] }),
    `grant update (${decisionColumns.join(', ')}) on ${name} to ${schema}_app`,
    `create policy proposed_in_own_name on ${name} as restrictive for insert with check (proposed_by = ${actor} and decision is null)`,
    `create policy decided_once_in_own_name on ${name} as restrictive for update using (decision is null) with check (decided_by = ${actor})`,
  ];
}
