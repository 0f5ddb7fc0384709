import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { type RuleSet, ruleSetInForce, WORLD } from '@platform/kit/pure/rule-set.js';
import { parseRuleSet } from '@platform/kit/pure/rule-set-shape/parse-rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import type { ProgramCode } from '../../db/program-code.js';
import { RuleSetDraft, RuleSetDraftStatus } from '../../db/rule-sets/rule-set-draft.entity.js';
import { draftCriteria } from '../../domain/rule-sets/draft-criteria.js';
import { readsOf } from '../decisions/sweep-reviews.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export interface DraftChange {
  criterion: string;
  /** A JSON value. */
  params?: unknown;
  text?: LocalizedText;
  guidance?: LocalizedText;
}

export interface DraftToSave {
  /** Null for a new draft. */
  draft: { id: string; expectedVersion: number } | null;
  program: ProgramCode;
  region: string;
  effectiveFrom: LocalDate;
  note: string;
  changes: readonly DraftChange[];
}

export type SavingOfDraft =
  | { draftId: string }
  | { refused: 'DRAFT_UNKNOWN' | 'NOT_A_DRAFT' | 'NO_TERMS' }
  | { refused: 'CRITERION_UNKNOWN'; criterion: string }
  | { refused: 'TERMS_INVALID'; reason: string }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/**
 * Keeps a draft: a copy of the terms in force today in its region, or of those that hold there, with the changes given. All
 * changes are given each time; what is not among them is as in the copied terms.
 */
export function saveRuleSetDraft(context: ActionContext, input: DraftToSave): Promise<SavingOfDraft> {
  const deed = { action: 'saveRuleSetDraft', tenant: platformTenant, subject: { type: 'RuleSetDraft', id: input.draft?.id ?? null } };
  return perform<SavingOfDraft>(context, deed, (manager, entry) => save(context, input, { manager, entry }));
}

async function save(context: ActionContext, input: DraftToSave, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<SavingOfDraft> {
  const known = input.draft && (await manager.findOne(RuleSetDraft, { where: { tenantId: platformTenant, id: input.draft.id }, lock: { mode: 'pessimistic_write' } }));
  if (input.draft && known === null) return { refused: 'DRAFT_UNKNOWN' };
  if (known && known.status !== RuleSetDraftStatus.DRAFT) return { refused: 'NOT_A_DRAFT' };
  if (known && known.version !== input.draft?.expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: known.version };
  const base = termsToCopy(await readRuleSets(readsOf(manager)), { known, input, now: context.now() });
  if (base === null) return { refused: 'NO_TERMS' };
  const made = draftOf(base, input);
  if ('refused' in made) return made;
  const { now, viewer, newId } = context;
  const fresh = { tenantId: platformTenant, id: newId(), program: input.program, region: input.region, status: RuleSetDraftStatus.DRAFT, createdAt: now(), createdByName: viewer.name };
  const { id } = await manager.save(
    Object.assign(known ?? manager.create(RuleSetDraft, fresh), {
      ...{ basedOnRegion: base.region, basedOnVersion: base.version, effectiveFrom: input.effectiveFrom, note: input.note },
      ...{ criteria: made.criteria, updatedAt: now(), updatedByName: viewer.name },
    }),
  );
  entry.isAbout({ type: 'RuleSetDraft', id });
  entry.changes({ program: { to: input.program }, region: { to: input.region }, effectiveFrom: { to: input.effectiveFrom }, basedOnVersion: { to: base.version } });
  entry.keptIn('RuleSetDraft', id);
  return { draftId: id };
}

interface Copying {
  known: RuleSetDraft | null;
  input: DraftToSave;
  now: Date;
}

function termsToCopy(ruleSets: readonly RuleSet[], { known, input: { program, region }, now }: Copying): RuleSet | null {
  if (known) return ruleSets.find((terms) => terms.program === known.program && terms.region === known.basedOnRegion && terms.version === known.basedOnVersion) ?? null;
  try {
    return ruleSetInForce(ruleSets, { program, region: region === WORLD ? null : region, on: todayInRegion(region, now) });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return null;
    throw error;
  }
}

function draftOf(base: RuleSet, { region, effectiveFrom, changes }: DraftToSave): Pick<RuleSet, 'criteria'> | Extract<SavingOfDraft, { refused: 'CRITERION_UNKNOWN' | 'TERMS_INVALID' }> {
  const copied = draftCriteria(base.criteria, changes);
  if ('unknown' in copied) return { refused: 'CRITERION_UNKNOWN', criterion: changes[copied.unknown]!.criterion };
  try {
    return parseRuleSet({ program: base.program, region, version: base.version + 1, effectiveFrom, effectiveTo: null, status: 'DRAFT', criteria: copied.criteria });
  } catch (error) {
    if (error instanceof Refusal) return { refused: 'TERMS_INVALID', reason: error.message };
    throw error;
  }
}
