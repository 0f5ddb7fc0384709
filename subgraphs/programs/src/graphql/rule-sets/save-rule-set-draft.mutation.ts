import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { WORLD } from '@platform/kit/pure/rule-set.js';

import { discardRuleSetDraft } from '../../actions/rule-sets/discard-rule-set-draft.js';
import { type DraftChange, saveRuleSetDraft } from '../../actions/rule-sets/save-rule-set-draft.js';
import { ProgramCode } from '../../db/program-code.js';
import { RuleSetDraft } from '../../db/rule-sets/rule-set-draft.entity.js';
import { ruleSetDraftSource } from '../../db/rule-sets/rule-set-sources.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { CriterionUnknown, RuleSetDraftNotFound, RuleSetDraftSettled, RuleSetInvalid, RuleSetNotFound } from './rule-set-problems.js';

@InputType({ description: 'A text in all languages.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, { description: 'Norwegian, Bokmål.' })
  nb: string;

  @Field(() => String, { description: 'Swedish.' })
  sv: string;

  @Field(() => String, { description: 'German.' })
  de: string;
}

@InputType({ description: 'What a draft wants otherwise of one criterion; what is absent stays.' })
export class CriterionChangeInput {
  @Field(() => ID, { description: 'The criterion.' })
  criterion: string;

  @Field(() => String, { nullable: true, description: 'All its parameters, as a JSON object.' })
  params?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The requirement in words.' })
  text?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What a reviewer looks at.' })
  guidance?: LocalizedTextInput | null;
}

@InputType({ description: 'A draft of terms.' })
export class SaveRuleSetDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft to change; absent for a new one.' })
  draftId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the draft you have read; needed with draftId.' })
  expectedVersion?: number | null;

  @Field(() => ProgramCode, { description: 'The programme.' })
  program: ProgramCode;

  @Field(() => String, { description: 'ISO 3166 region they are for; 001 for every region without terms of its own.' })
  region: string;

  @Field(() => LocalDateScalar, { description: 'The first day they are to be in force.' })
  effectiveFrom: LocalDate;

  @Field(() => String, { description: 'What they change and why, 1 to 500 characters.' })
  note: string;

  @Field(() => [CriterionChangeInput], { description: 'All changes against the copied terms, at most 200.' })
  changes: CriterionChangeInput[];
}

const SaveRuleSetDraftResult = createUnionType({
  name: 'SaveRuleSetDraftResult',
  description: 'The draft, or why it was not kept.',
  types: () => [RuleSetDraft, RuleSetDraftNotFound, RuleSetDraftSettled, RuleSetNotFound, CriterionUnknown, RuleSetInvalid, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const DiscardRuleSetDraftResult = createUnionType({
  name: 'DiscardRuleSetDraftResult',
  description: 'The draft that was given up, or why it was not.',
  types: () => [RuleSetDraft, RuleSetDraftNotFound, RuleSetDraftSettled] as const,
  resolveType: nameOfAnswer,
});

const problems = { DRAFT_UNKNOWN: RuleSetDraftNotFound, NOT_A_DRAFT: RuleSetDraftSettled, NO_TERMS: RuleSetNotFound } as const;
const changesMax = 200;

@Resolver()
export class SaveRuleSetDraftMutation {
  @Mutation(() => SaveRuleSetDraftResult, { description: 'Keeps a draft: a copy of the terms that hold in its region, with changes. It is in force nowhere.' })
  async saveRuleSetDraft(
    @Arg('input', () => SaveRuleSetDraftInput, { description: 'The draft.' }) input: SaveRuleSetDraftInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetDraft | Problem> {
    const saved = await saveRuleSetDraft(context, {
      draft: draftOf(input),
      program: input.program,
      region: requireTermsRegion('input.region', input.region),
      effectiveFrom: input.effectiveFrom,
      note: givenReason('input.note', input.note),
      changes: changesOf(input.changes),
    });
    if (!('refused' in saved)) return readBack({ type: 'RuleSetDraft', source: ruleSetDraftSource, id: saved.draftId }, context, info);
    if (saved.refused === 'VERSION_CONFLICT') return VersionConflict.at(saved.currentVersion);
    if (saved.refused === 'CRITERION_UNKNOWN') return CriterionUnknown.named(saved.criterion);
    return saved.refused === 'TERMS_INVALID' ? RuleSetInvalid.because(saved.reason) : new problems[saved.refused]();
  }

  @Mutation(() => DiscardRuleSetDraftResult, { description: 'Gives a draft up; it stays on record.' })
  async discardRuleSetDraft(@Arg('draftId', () => ID, { description: 'The draft.' }) draftId: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<RuleSetDraft | Problem> {
    const discarded = await discardRuleSetDraft(context, requireId('draftId', draftId));
    if ('refused' in discarded) return new problems[discarded.refused]();
    return readBack({ type: 'RuleSetDraft', source: ruleSetDraftSource, id: discarded.draftId }, context, info);
  }
}

export function requireTermsRegion(field: string, region: string): string {
  return region === WORLD ? region : requireRegion(field, region);
}

function draftOf({ draftId, expectedVersion }: SaveRuleSetDraftInput): { id: string; expectedVersion: number } | null {
  if (draftId == null) return null;
  if (expectedVersion == null) throw badUserInput('input.expectedVersion', 'is needed with draftId');
  return { id: requireId('input.draftId', draftId), expectedVersion };
}

function changesOf(changes: readonly CriterionChangeInput[]): DraftChange[] {
  if (changes.length > changesMax) throw badUserInput('input.changes', `holds ${changes.length} changes; at most ${changesMax} are taken`);
  return changes.map(({ criterion, params, text, guidance }, index) => ({
    criterion: requireText(criterion, { field: `input.changes[${index}].criterion`, max: 100 }),
    ...(params == null ? {} : { params: parsed(params, `input.changes[${index}].params`) }),
    ...(text == null ? {} : { text: textOf(text, `input.changes[${index}].text`) }),
    ...(guidance == null ? {} : { guidance: textOf(guidance, `input.changes[${index}].guidance`) }),
  }));
}

function textOf({ en, nb, sv, de }: LocalizedTextInput, field: string): NonNullable<DraftChange['text']> {
  const read = (text: string, locale: string): string => requireText(text, { field: `${field}.${locale}`, max: 2_000 });
  return { en: read(en, 'en'), nb: read(nb, 'nb'), sv: read(sv, 'sv'), de: read(de, 'de') };
}

function parsed(json: string, field: string): unknown {
  try {
    return JSON.parse(requireText(json, { field, max: 10_000 })) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw badUserInput(field, 'is not JSON');
    throw error;
  }
}
