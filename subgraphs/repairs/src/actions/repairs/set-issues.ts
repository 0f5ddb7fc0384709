import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairIssue } from '../../db/repairs/repair-issue.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import type { IssueReporter } from '../../domain/repairs/finding-words.js';

/** What is wrong with a device, by a version of the code table. */
export interface IssueTold {
  code: string;
  modifier: string;
  reportedBy: IssueReporter;
  tableVersion: string;
}

/** Makes these the issues of a repair, the most important first. */
export async function setIssues(context: Pick<ActionContext, 'newId'>, manager: EntityManager, { repair, issues }: { repair: Repair; issues: readonly IssueTold[] }): Promise<void> {
  const { tenantId, id: repairId } = repair;
  await manager.delete(RepairIssue, { tenantId, repairId });
  if (issues.length > 0) await manager.insert(RepairIssue, issues.map((issue, index) => ({ ...issue, tenantId, id: context.newId(), repairId, place: index + 1 })));
}
