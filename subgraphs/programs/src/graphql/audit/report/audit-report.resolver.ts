import 'reflect-metadata';

import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';

import { readReport } from '../../../actions/audit/report/read-report.js';
import { reportOutline } from '../../../actions/audit/report/report-outline.js';

@ObjectType({ description: 'A fact of a report, named.', simpleResolvers: true })
export class AuditReportLine {
  @Field(() => String, { description: 'What it is.' })
  label: string;

  @Field(() => String, { description: 'What it says; of several files one on each line.' })
  value: string;
}

@ObjectType({ description: 'One requirement as a report tells of it.', simpleResolvers: true })
export class AuditReportEntry {
  @Field(() => Boolean, { description: 'Whether the requirement is not, or not wholly, met.' })
  isFailing: boolean;

  @Field(() => String, { description: 'The requirement in words.' })
  title: string;

  @Field(() => String, { description: 'The place, the criterion and the requirements it comes from.' })
  origin: string;

  @Field(() => [AuditReportLine], { description: 'What was found, answered, checked, ordered and shown; what there is none of is left out.' })
  lines: AuditReportLine[];
}

@ObjectType({ description: 'A part of a report.', simpleResolvers: true })
export class AuditReportSection {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'What is said where it has no entry.' })
  empty: string;

  @Field(() => [AuditReportEntry], { description: 'Its requirements; of the failing ones the gravest first.' })
  entries: AuditReportEntry[];
}

@ObjectType({ description: 'How a report is signed.', simpleResolvers: true })
export class AuditReportSignature {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => [AuditReportLine], { description: 'Who signed it when, which closing it is, and why the audit was reopened before.' })
  lines: AuditReportLine[];

  @Field(() => String, { description: 'What the hash is called.' })
  hashTitle: string;

  @Field(() => String, { description: 'SHA-256 of the canonical report, in hexadecimal.' })
  sha256: string;

  @Field(() => String, { description: 'What the hash is for.' })
  hashNote: string;
}

@ObjectType({ description: 'All that the report of an audit says, as its PDF prints it. Of an open audit: as it would be closed now.', simpleResolvers: true })
export class AuditReport {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'That it is a draft; null once it is signed.' })
  draftNotice: string | null;

  @Field(() => [AuditReportLine], { description: 'Whom it is about, when, and by which terms.' })
  facts: AuditReportLine[];

  @Field(() => String, { description: 'Title of the summary.' })
  summaryTitle: string;

  @Field(() => [AuditReportLine], { description: 'How many requirements have each result; a result that none has is left out.' })
  summary: AuditReportLine[];

  @Field(() => [AuditReportSection], { description: 'The failing requirements, then all others.' })
  sections: AuditReportSection[];

  @Field(() => AuditReportSignature, { nullable: true, description: 'Null while it is a draft.' })
  signature: AuditReportSignature | null;
}

@Resolver()
export class AuditReportResolver {
  @Query(() => AuditReport, { nullable: true, description: 'What the report of an audit says, or would say if it were closed now; null when there is no such audit that you may see.' })
  async auditReport(
    @Arg('id', () => ID, { description: 'Id of the audit.' }) id: string,
    @Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale: Locale | null,
    @Ctx() context: RequestContext,
  ): Promise<AuditReport | null> {
    const readable = await readReport(context, { auditId: requireId('id', id), revision: null });
    return readable && reportOutline(readable, locale ?? Locale.en);
  }
}
