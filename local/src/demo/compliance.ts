import { randomUUID } from 'node:crypto';

import { Bus } from '@platform/kit/bus/bus.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { firstDay, lastQuarters } from '@platform/kit/pure/quarter.js';
import { quartersToRead } from '@platform/programs/actions/decisions/decision-basis.js';
import { reviewRecords } from '@platform/programs/actions/decisions/review-records.js';
import { readsOf, staffOf, sweepReviews } from '@platform/programs/actions/decisions/sweep-reviews.js';
import { decideWaiver } from '@platform/programs/actions/waivers/decide-waiver.js';
import { proposeWaiver } from '@platform/programs/actions/waivers/propose-waiver.js';
import { recordReviewerFinding } from '@platform/programs/actions/waivers/record-reviewer-finding.js';
import { proposeRuleSetPublication } from '@platform/programs/actions/rule-sets/propose-rule-set.js';
import { saveRuleSetDraft } from '@platform/programs/actions/rule-sets/save-rule-set-draft.js';
import { DecisionTrigger } from '@platform/programs/db/decisions/decision.entity.js';
import { readNextDecisionBases } from '@platform/programs/db/decisions/read-decision-bases.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { Enrollment } from '@platform/programs/db/organization/enrollment.entity.js';
import { ProgramCode } from '@platform/programs/db/program-code.js';
import { Waiver } from '@platform/programs/db/waivers/waiver.entity.js';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { demonstrationUser } from '../issuer/demonstration-users.js';
import type { DemoPartner } from './partners.js';

export interface ComplianceToLoad {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

type ContextOf = (user: 'auditor' | 'program-manager' | 'second-program-manager', day: LocalDate) => ActionContext;

/** A year of decisions as the platform itself makes them, with findings, waivers and terms that are being drafted. */
export async function loadCompliance({ adminUrl, partners, today }: ComplianceToLoad): Promise<void> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  const contextOf: ContextOf = (user, day) => ({ dataSource, bus, log, viewer: viewerOf(user), requestId: randomUUID(), now: () => early(day), newId: () => newId() });
  try {
    if (await look(contextOf('auditor', today), (manager) => manager.existsBy(Waiver, {}))) return;
    await judgeOfAYear({ dataSource, bus }, today);
    for (const partner of partners) await findBrand(partner, { contextOf, today });
    await waive(partners, { contextOf, today });
    await draftTerms({ contextOf, today });
    await sweepReviews({ dataSource, bus, now: () => early(today) });
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

/** Early on the day: what a service judges later on the same day comes after it. */
function early(day: LocalDate): Date {
  return new Date(`${day}T00:05:00Z`);
}

function viewerOf(sub: string): ActionContext['viewer'] {
  const { name, roles } = demonstrationUser(sub)!;
  return { subject: sub, name, roles: [...roles], tenant: null, scope: 'program' };
}

/** The second day of each of the last quarters, and today. */
function reviewDays(today: LocalDate): LocalDate[] {
  return [...lastQuarters(today, 4).map((quarter) => addDays(firstDay(quarter), 1)).filter((day) => day < today), today];
}

/** Judges whoever was admitted by then on each of the days, all in one transaction: a service that sweeps beside sees nothing of it before it is whole. */
function judgeOfAYear({ dataSource, bus }: Pick<ActionContext, 'dataSource' | 'bus'>, today: LocalDate): Promise<void> {
  const requestId = randomUUID();
  return unrecorded(dataSource, staffOf(requestId), async (manager) => {
    await manager.query(`set local statement_timeout = '60s'`);
    const ruleSets = await readRuleSets(readsOf(manager));
    for (const day of reviewDays(today)) {
      const now = (): Date => early(day);
      const all = await readNextDecisionBases(readsOf(manager), { program: 'AASP', after: null, atMost: 1_000, quarters: quartersToRead(now()) });
      const records = all.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= day);
      const triggerOf = ({ said }: { said: string | null }): DecisionTrigger => (said === null ? DecisionTrigger.FACT_CHANGED : DecisionTrigger.CLOCK);
      await reviewRecords({ dataSource, bus, now, newId: () => newId(), requestId }, manager, { records, ruleSets, triggerOf, triggeredBy: null, recordAll: false });
    }
  });
}

interface Loading {
  contextOf: ContextOf;
  today: LocalDate;
}

async function findBrand({ id, index }: DemoPartner, { contextOf, today }: Loading): Promise<void> {
  if (index % 4 === 3) return;
  const context = contextOf('auditor', addDays(today, -40));
  const enrollmentId = await enrollmentOf(context, id);
  const isShown = index % 9 !== 4;
  await recordReviewerFinding(context, {
    enrollmentId,
    criterion: 'AASP.BRAND',
    finding: isShown ? 'ACCEPTED' : 'REJECTED',
    reason: isShown ? 'Shop front, web pages and price list show the brand and its support services.' : 'Neither the web pages nor the price list mention the support services.',
    evidenceIds: [],
    validTo: addDays(today, 325),
  });
}

async function waive(partners: readonly DemoPartner[], { contextOf, today }: Loading): Promise<void> {
  const waiver = { criterion: 'AASP.QUARTERLY_REPAIRS', reason: 'The workshop was rebuilt for seven weeks; the partner told us beforehand.', reference: 'Programme handbook, 4.2', validFrom: addDays(today, -30), validTo: addDays(today, 75) };
  const [first, second] = partners.filter(({ story }) => ['always short of two hundred', 'one repair short in the last quarter'].includes(story.name));
  const proposed = await proposeWaiver(contextOf('auditor', addDays(today, -31)), { ...waiver, enrollmentId: await enrollmentOf(contextOf('auditor', today), second!.id) });
  if ('waiverId' in proposed) await decideWaiver(contextOf('program-manager', addDays(today, -29)), { waiverId: proposed.waiverId, decision: 'APPROVED', reason: 'One repair short after a rebuilding that was announced.' });
  await proposeWaiver(contextOf('second-program-manager', addDays(today, -2)), { ...waiver, enrollmentId: await enrollmentOf(contextOf('auditor', today), first!.id), validFrom: today, reason: 'A second technician is in training until spring.', reference: 'Ticket PM-1207' });
}

async function draftTerms({ contextOf, today }: Loading): Promise<void> {
  const effectiveFrom = firstDay(lastQuarters(addDays(today, 183), 1)[0]!);
  const draft = { draft: null, program: ProgramCode.AASP, effectiveFrom };
  const raised = await saveRuleSetDraft(contextOf('second-program-manager', addDays(today, -4)), {
    ...{ ...draft, region: 'SE', note: 'Fewer and larger workshops in Sweden: a minimum of 220 repairs a quarter.' },
    changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: { minimum: 220, quarterStartMonth: 1 }, text: minimumOf(220) }],
  });
  if ('draftId' in raised) await proposeRuleSetPublication(contextOf('second-program-manager', addDays(today, -3)), { draftId: raised.draftId, expectedVersion: 1, reason: 'Agreed with the partners’ council in Stockholm.' });
  await saveRuleSetDraft(contextOf('program-manager', addDays(today, -1)), {
    ...{ ...draft, region: 'NO', note: 'Two certified technicians instead of one, so that holidays do not close a workshop.' },
    changes: [{ criterion: 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED', params: { minimum: 2 } }],
  });
}

function minimumOf(count: number): { en: string; nb: string; sv: string; de: string } {
  return {
    en: `The partner completes at least ${count} repairs in every calendar quarter, all locations together.`,
    nb: `Partneren fullfører minst ${count} reparasjoner hvert kalenderkvartal, alle steder samlet.`,
    sv: `Partnern slutför minst ${count} reparationer varje kalenderkvartal, alla platser sammantaget.`,
    de: `Der Partner schließt in jedem Kalenderquartal mindestens ${count} Reparaturen ab, alle Standorte zusammengenommen.`,
  };
}

async function enrollmentOf(context: ActionContext, organizationId: string): Promise<string> {
  const { id } = await look(context, (manager) => manager.findOneByOrFail(Enrollment, { tenantId: organizationId, program: ProgramCode.AASP }));
  return id;
}
