import { randomUUID } from 'node:crypto';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { closeAudit } from '@platform/programs/actions/audit/close-audit.js';
import { planAudit } from '@platform/programs/actions/audit/plan-audit.js';
import { recordFinding } from '@platform/programs/actions/audit/record-finding.js';
import { startAuditReview } from '@platform/programs/actions/audit/start-audit-review.js';
import { Audit } from '@platform/programs/db/audit/audit.entity.js';
import { AuditItem } from '@platform/programs/db/audit/audit-item.entity.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { pino } from 'pino';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import { loadAuditSeason } from './audit-season.js';
import { askAndAnswer, followUp, ofPartner, sendBack } from './audit-answers.js';
import { showForAudit } from './evidence/audit-papers.js';
import { seenLastYear, seenNow, showingPartners, shownByPartner } from './evidence/shown-in-audits.js';
import { findingOf } from './findings.js';
import type { DemoPartner } from './partners.js';

export interface AuditsToLoad {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
  /** Where evidence is kept; null where none is shown. */
  evidenceDir: string | null;
}

const auditor = { subject: 'auditor', name: 'Katrin Ahlers', roles: ['AUDITOR'], tenant: null, scope: 'program' } as const;
const closedDaysAgo = 290;

/** Audits as the platform itself makes them: closed ones of last year, one under way, and the season that is planned. */
export async function loadAudits({ adminUrl, partners, today, evidenceDir }: AuditsToLoad): Promise<void> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  try {
    for (const partner of partners) {
      if (await isAudited(contextAt(today, { dataSource, bus, log }), partner.id)) continue;
      const at: ContextAt = (day) => contextAt(day, { dataSource, bus, log });
      const shows = evidenceDir !== null && showingPartners.has(partner.index) ? evidenceDir : null;
      if (partner.story.approvedQuartersAgo > 4 && partner.index % 2 === 0) await closedAudit(partner, { on: addDays(today, -closedDaysAgo - partner.index), today, at, shows });
      if (partner.index % 3 === 0) await openAudit(partner, { today, at, shows });
    }
    await loadAuditSeason(partners, { today, at: (day) => contextAt(day, { dataSource, bus, log }) });
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

function contextAt(day: LocalDate, facilities: Pick<ActionContext, 'dataSource' | 'bus' | 'log'>): ActionContext {
  const now = new Date(`${day}T10:00:00Z`);
  return { ...facilities, viewer: auditor, requestId: randomUUID(), now: () => now, newId: () => newId() };
}

type ContextAt = (day: LocalDate) => ActionContext;

interface Visiting {
  today: LocalDate;
  at: ContextAt;
  /** Where its pictures are kept; null for a partner that shows none. */
  shows: string | null;
}

async function closedAudit(partner: DemoPartner, { on, today, at, shows }: Visiting & { on: LocalDate }): Promise<void> {
  const auditId = await planned(at(addDays(on, -30)), partner, { plannedOn: addDays(on, -7), dueOn: addDays(on, 14) });
  await started(at(addDays(on, -7)), auditId);
  await assess(at(on), { partner, auditId, share: 1, foundOn: on });
  if (shows !== null) await showForAudit({ partner, auditId, evidenceDir: shows, sender: at(addDays(on, -1)), reviewer: at(on), papers: seenLastYear });
  must(await closeAudit(at(on), { auditId, expectedVersion: await versionOf(at(on), auditId) }));
  await followUp(at, { partner, auditId, today });
}

/** Every third partner has one open: due soon, some late already, some half assessed, some with the partner. */
async function openAudit(partner: DemoPartner, { today, at, shows }: Visiting): Promise<void> {
  const dueIn = (partner.index % 15) * 3 - 6;
  const auditId = await planned(at(addDays(today, -25)), partner, { plannedOn: addDays(today, dueIn - 10), dueOn: addDays(today, dueIn) });
  if (partner.index === 0) return;
  if (shows !== null) await showForAudit({ partner, auditId, evidenceDir: shows, sender: ofPartner(at(addDays(today, -5)), partner), reviewer: null, papers: shownByPartner });
  if (dueIn > 12) return askAndAnswer(at(addDays(today, -4)), { partner, auditId, answersDueOn: addDays(today, dueIn - 12), share: partner.index % 2 === 0 ? 1 : 0.5 });
  await started(at(addDays(today, -3)), auditId);
  await assess(at(addDays(today, -2)), { partner, auditId, share: 0.5, foundOn: today });
  if (shows !== null) await showForAudit({ partner, auditId, evidenceDir: shows, sender: at(addDays(today, -2)), reviewer: at(addDays(today, -2)), papers: seenNow });
  if (partner.index % 15 === 3) await sendBack(at(addDays(today, -1)), auditId);
}

async function planned(context: ActionContext, partner: DemoPartner, dates: { plannedOn: LocalDate; dueOn: LocalDate }): Promise<string> {
  return must(await planAudit(context, { organizationId: partner.id, auditorName: auditor.name, ...dates })).auditId;
}

async function started(context: ActionContext, auditId: string): Promise<void> {
  must(await startAuditReview(context, { auditId, expectedVersion: await versionOf(context, auditId) }));
}

interface Assessing {
  partner: DemoPartner;
  auditId: string;
  /** How much of it is assessed, from 0 to 1. */
  share: number;
  foundOn: LocalDate;
}

async function assess(context: ActionContext, { partner, auditId, share, foundOn }: Assessing): Promise<void> {
  const items = await read(context, (manager) => manager.find(AuditItem, { where: { auditId }, order: { position: 'ASC' } }));
  for (const item of items.slice(0, Math.ceil(items.length * share))) {
    const finding = findingOf(partner, { criterion: item.criterion, locationId: item.locationId, foundOn });
    must(await recordFinding(context, { itemId: item.id, expectedVersion: item.version, ...finding }));
  }
}

function isAudited(context: ActionContext, tenantId: string): Promise<boolean> {
  return read(context, (manager) => manager.existsBy(Audit, { tenantId }));
}

async function versionOf(context: ActionContext, auditId: string): Promise<number> {
  const { version } = await read(context, (manager) => manager.findOneByOrFail(Audit, { id: auditId }));
  return version;
}

function read<T>(context: ActionContext, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return inTransaction(context.dataSource, actorOf(context), work);
}

function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`The demonstration’s audits do not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
