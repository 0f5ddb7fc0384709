import type { EntityManager } from 'typeorm';

export interface ExamPayerRow {
  serviceProvider: 'APPROVED' | 'APPLICANT' | null;
  hasSelfServicingAccount: boolean;
}

const statement = `
  select
    (select case when bool_or(approved_on is not null and status not in ('APPLIED', 'ENDED')) then 'APPROVED' when count(*) > 0 then 'APPLICANT' end
     from known_enrollment where tenant_id = $1 and program = 'AASP') as "serviceProvider",
    exists (select 1 from known_account where tenant_id = $1 and type = 'SELF_SERVICING_ACCOUNT' and status <> 'CLOSED') as "hasSelfServicingAccount"`;

/** What decides who pays an organisation's exams, beside its vouchers. */
export async function readExamPayer(manager: EntityManager, tenantId: string): Promise<ExamPayerRow> {
  const [row] = await manager.query<ExamPayerRow[]>(statement, [tenantId]);
  return row!;
}
