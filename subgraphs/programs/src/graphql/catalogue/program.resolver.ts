import 'reflect-metadata';

import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import { RuleSetRef, ruleSetRefOf } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import { programCatalogue } from '../../catalogue/program-catalogue.js';
import type { CatalogueItem, CatalogueProgram } from '../../catalogue/catalogue-program.js';
import { ProgramCode } from '../../db/program-code.js';
import { termsFor } from '../assessments/terms-for.js';

const inLanguage = { nullable: true, description: 'The language; English when absent.' } as const;

@ObjectType({ description: 'One statement of a programme, in words, with the requirements it comes from.', simpleResolvers: true })
export class ProgramStatement {
  @Field(() => [ID], { description: 'Ids of the requirements it carries.' })
  sources: readonly string[];

  words: LocalizedText;
  limits: LocalizedText | null;

  @Field(() => String, { description: 'The statement in words.' })
  text(@Arg('locale', () => Locale, inLanguage) locale?: Locale | null): string {
    return this.words[locale ?? Locale.en];
  }

  @Field(() => String, { nullable: true, description: 'What an entitlement depends on; null where it depends on nothing.' })
  condition(@Arg('locale', () => Locale, inLanguage) locale?: Locale | null): string | null {
    return this.limits?.[locale ?? Locale.en] ?? null;
  }

  @Field(() => ID, { nullable: true, description: 'Criterion of the terms that holds the number or rule behind it; null where there is none.' })
  criterion: string | null;

  @Field(() => String, { nullable: true, description: 'The answer of the application form that it asks for; null where it asks for none.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'An address that an application may be sent to; null where there is none.' })
  contact: string | null;

  @Field(() => String, { nullable: true, description: 'Where more is to be read; null where the document leaves it out.' })
  link: string | null;
}

@ObjectType({ description: 'A programme as its applicants read it.', simpleResolvers: true })
export class Program {
  @Field(() => ProgramCode, { description: 'Its code.' })
  code: ProgramCode;

  @Field(() => ProgramStatement, { description: 'Its name; official names stay as they are.' })
  title: ProgramStatement;

  @Field(() => ProgramStatement, { description: 'Whom it is for.' })
  audience: ProgramStatement;

  @Field(() => ProgramStatement, { description: 'What it is, in a sentence.' })
  summary: ProgramStatement;

  @Field(() => ProgramStatement, { nullable: true, description: 'What holds for all requirements together; null where nothing is said.' })
  requirementsNote: ProgramStatement | null;

  @Field(() => [ProgramStatement], { description: 'What is required, in the words of the terms in force.' })
  requirements: ProgramStatement[];

  @Field(() => [ProgramStatement], { description: 'What a participant undertakes.' })
  obligations: ProgramStatement[];

  @Field(() => [ProgramStatement], { description: 'What a participant is entitled to, each with its condition.' })
  benefits: ProgramStatement[];

  @Field(() => [ProgramStatement], { description: 'What costs something and what does not; amounts are not in the documents.' })
  fees: ProgramStatement[];

  @Field(() => [ProgramStatement], { description: 'How to apply.' })
  steps: ProgramStatement[];

  @Field(() => [ProgramStatement], { description: 'What else is said.' })
  notes: ProgramStatement[];

  @Field(() => RuleSetRef, { description: 'The terms in force, whose words the requirements are.' })
  ruleSet: RuleSetRef;
}

@Resolver()
export class ProgramResolver {
  @Query(() => [Program], { description: 'The programmes, with the terms in force today in the region of your organisation, else in the world.' })
  async programs(
    @Arg('codes', () => [ProgramCode], { nullable: true, description: 'Which programmes; all when absent.' }) codes: ProgramCode[] | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Program[]> {
    const wanted = programCatalogue.filter(({ code }) => codes == null || codes.includes(code as ProgramCode));
    return Promise.all(wanted.map(async (program) => programOf(program, (await termsFor(context, { program: program.code, region: null, asOf: null })).ruleSet)));
  }
}

function programOf(program: CatalogueProgram, ruleSet: Parameters<typeof ruleSetRefOf>[0]): Program {
  const all = (items: readonly CatalogueItem[]): ProgramStatement[] => items.map(statementOf);
  return Object.assign(new Program(), {
    code: program.code as ProgramCode,
    title: statementOf(program.title),
    audience: statementOf(program.audience),
    summary: statementOf(program.summary),
    requirementsNote: program.requirementsNote && statementOf(program.requirementsNote),
    requirements: program.requirements.flatMap((id) => requirementOf(id, ruleSet)),
    obligations: all(program.obligations),
    benefits: all(program.benefits),
    fees: all(program.fees),
    steps: all(program.steps),
    notes: all(program.notes),
    ruleSet: ruleSetRefOf(ruleSet),
  });
}

function statementOf({ sources, conditionSources, text, condition, rule, answer, contact, link }: CatalogueItem): ProgramStatement {
  return Object.assign(new ProgramStatement(), { sources: [...sources, ...conditionSources], words: text, limits: condition, criterion: rule, answer, contact, link });
}

/** Later terms may drop a requirement; it is then no longer told. */
function requirementOf(id: string, { criteria }: RuleSet): ProgramStatement[] {
  const criterion = criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) return [];
  return [Object.assign(new ProgramStatement(), { sources: criterion.sources, words: criterion.text, limits: null, criterion: id, answer: null, contact: null, link: null })];
}
