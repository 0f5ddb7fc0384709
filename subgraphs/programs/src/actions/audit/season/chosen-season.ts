import type { AuditSeason } from '../../../db/audit/season/audit-season.entity.js';

export type ChosenSeason = AuditSeason & { chosen: string[]; dueCount: number; total: number };
