import type { AuditWorkbenchQuery } from '../../generated/operations.js';

export type WorkbenchAudit = NonNullable<AuditWorkbenchQuery['audit']>;

export type WorkbenchItem = WorkbenchAudit['items'][number];
