import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { PartTold } from '../../actions/repairs/add-part-lines.js';
import type { IssueTold } from '../../actions/repairs/set-issues.js';
import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { PartType } from '../../db/parts/part-enums.js';
import { CoverageStatus } from '../../db/repair-enums.js';
import { IssueReporter } from '../../db/repairs/finding-enums.js';
import { codeTableOn, issueCodeIn, modifierIn, needsIssueCode } from '../../domain/codes/code-table.js';
import { PartSupplier } from '../../domain/eligibility/self-servicing-account.js';
import { optionalText, requiredText } from '../text-argument.js';

const partLinesMax = 30;
const issuesMax = 6;

@InputType({ description: 'What is wrong with a device, by the code table.' })
export class RepairIssueInput {
  @Field(() => String, { description: 'Code of the issue, as B03; what is not in the table is refused.' })
  code: string;

  @Field(() => String, { defaultValue: 'A', description: 'How it shows itself: a modifier A to H.' })
  modifier: string;

  @Field(() => IssueReporter, { defaultValue: IssueReporter.CUSTOMER, description: 'Who said so.' })
  reportedBy: IssueReporter;
}

@InputType({ description: 'A part used in a repair.' })
export class PartLineInput {
  @Field(() => PartNumberScalar, { description: 'The part’s number.' })
  number: string;

  @Field(() => String, { description: 'What the part is, 1 to 120 characters.' })
  description: string;

  @Field(() => CoverageStatus, { nullable: true, description: 'On what ground the part is paid for, when known.' })
  coverage?: CoverageStatus | null;

  @Field(() => PartType, { nullable: true, description: 'What kind of part it is; the catalogue says so when absent.' })
  partType?: PartType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether such parts have serial numbers; the catalogue says so when absent.' })
  serialized?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a genuine part, when known.' })
  genuine?: boolean | null;

  @Field(() => PartSupplier, { nullable: true, description: 'Whom it was bought from, when known.' })
  supplier?: PartSupplier | null;

  @Field(() => String, { nullable: true, description: 'The manufacturer’s order that it came with, at most 35 characters.' })
  partsOrderNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the issue it answers; needed where its kind is told, but for whole units, adjustments and others.' })
  issueCode?: string | null;

  @Field(() => String, { nullable: true, description: 'How that issue shows itself: a modifier A to H.' })
  issueModifier?: string | null;
}

/** Parts as the action takes them; what was not told is left out, so that a repeated request stays the same. */
export function partsTold(field: string, parts: readonly PartLineInput[], today: LocalDate): PartTold[] {
  if (parts.length > partLinesMax) throw badUserInput(field, `has more than ${partLinesMax} lines`);
  return parts.map((part, index) => partTold(`${field}[${index}]`, part, today));
}

function partTold(field: string, { number, description, coverage, ...part }: PartLineInput, today: LocalDate): PartTold {
  const table = codeTableOn(today);
  if (needsIssueCode(part.partType ?? null) && part.issueCode == null) throw badUserInput(`${field}.issueCode`, `is missing: a part of type ${part.partType} says which issue it answers`);
  const issueCode = part.issueCode == null ? null : known(`${field}.issueCode`, issueCodeIn(table, part.issueCode), `is not an issue of code table ${table.version}`);
  const issueModifier = part.issueModifier == null ? null : known(`${field}.issueModifier`, modifierIn(table, part.issueModifier), 'is not a modifier A to H');
  const partsOrderNumber = optionalText(`${field}.partsOrderNumber`, part.partsOrderNumber, 35);
  const { partType, serialized, genuine, supplier } = part;
  const told = { partType, serialized, genuine, supplier, partsOrderNumber, issueCode, issueModifier };
  return { number, description: requiredText(`${field}.description`, description, 120), coverage: coverage ?? null, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value != null)) };
}

/** Issues as the action takes them, by the table in use on the day; a code that is not in it is refused by the name of its field. */
export function issuesTold(field: string, issues: readonly RepairIssueInput[], today: LocalDate): IssueTold[] {
  const table = codeTableOn(today);
  if (issues.length > issuesMax) throw badUserInput(field, `has more than ${issuesMax} issues`);
  return issues.map(({ code, modifier, reportedBy }, index) => ({
    code: known(`${field}[${index}].code`, issueCodeIn(table, code), `is not an issue of code table ${table.version}`),
    modifier: known(`${field}[${index}].modifier`, modifierIn(table, modifier), 'is not a modifier A to H'),
    reportedBy,
    tableVersion: table.version,
  }));
}

/** The code that was read, or the refusal of the field that holds none. */
export function known(field: string, code: string | null, complaint: string): string {
  if (code === null) throw badUserInput(field, complaint);
  return code;
}
