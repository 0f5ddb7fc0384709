import { randomUUID } from 'node:crypto';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { ProgramsUnderTest } from './programs-under-test.js';

export interface ApplicationAnswer {
  __typename: string;
  id: string;
  status: string;
  version: number;
  missing: string[];
  hindrances: string[];
  assessment: { overall: string; results: { criterion: string; verdict: string }[] };
}

export const applicationFields = `id program status channel version contactEmail informationWanted decisionComment missing hindrances reviewedCriteria submittedAt decidedAt
  assessment { overall results { criterion verdict observed required } } events { move toStatus comment isStaff } judgements { criterion finding decision reason judgedByName }
  matches { reason displayName status similarity } organization { id } evidence { id } accountId certificationDeadline
  ids { ownedIosDevices } ssa { installed { IPHONE } } aasp { legalName locations { address phone addressKind } }`;

const problems = `... on VersionConflict { currentVersion } ... on ApplicationIncomplete { missing } ... on RequirementsOpen { criteria } ... on Problem { message }`;
const returning = `{ __typename ... on Application { ${applicationFields} } ${problems} }`;
const returningWithout = (...absent: string[]): string => absent.reduce((text, name) => text.replace(new RegExp(`\\.\\.\\. on ${name} \\{ \\w+ \\} `), ''), returning);

export const startApplication = `mutation ($input: StartApplicationInput!) { startApplication(input: $input) ${returningWithout('VersionConflict', 'ApplicationIncomplete', 'RequirementsOpen')} }`;
export const saveApplication = `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) ${returningWithout('ApplicationIncomplete', 'RequirementsOpen')} }`;
export const submitApplication = `mutation ($input: SubmitApplicationInput!, $key: ID!) { submitApplication(input: $input, idempotencyKey: $key) ${returningWithout('RequirementsOpen')} }`;
export const startReview = `mutation ($id: ID!, $expectedVersion: Int!) { startApplicationReview(id: $id, expectedVersion: $expectedVersion) ${returningWithout('ApplicationIncomplete', 'RequirementsOpen')} }`;
export const withdraw = `mutation ($id: ID!, $expectedVersion: Int!) { withdrawApplication(id: $id, expectedVersion: $expectedVersion) ${returningWithout('ApplicationIncomplete', 'RequirementsOpen')} }`;
export const requestInformation = `mutation ($input: RequestInformationInput!) { requestInformation(input: $input) ${returningWithout('ApplicationIncomplete', 'RequirementsOpen')} }`;
export const recordFinding = `mutation ($input: RecordApplicationFindingInput!) { recordApplicationFinding(input: $input) ${returningWithout('ApplicationIncomplete', 'RequirementsOpen')} }`;
export const decide = `mutation ($input: DecideApplicationInput!, $key: ID!) { decideApplication(input: $input, idempotencyKey: $key) ${returningWithout('ApplicationIncomplete')} }`;

const manager = staffMember();

/** A complete form of each programme, for an organisation that meets everything it can. */
export const forms = {
  IDS: { ids: { organisationType: 'BUSINESS', ownedIosDevices: 150, iosDevicesInDeployment: 150, iosDevicesWithAppleExtendedCoverage: 150, iosDevicesCoverageUnknown: 0, screeningCommitment: true, timelyReturnCommitment: true, techniciansAbleToCompleteIosQualification: 2 } },
  SSA: {
    ssa: {
      organisationType: 'COMPANY',
      installed: { IPHONE: 600, IPAD: 300, IPOD: 0, MAC: 100, WATCH: 0, OTHER: 0 },
      enrolledLines: ['MAC'],
      equipment: { DIAGNOSTIC_SERVER: true, BARCODE_SCANNER_2D: true, WORKBENCH: true, STANDARD_TOOLS: true, SPECIAL_TOOLS: true, ESD_BENCH_COVER: true, ESD_WRIST_STRAP: true, ESD_TESTER: true },
    },
  },
  AASP: {
    aasp: {
      ...{ applicantType: 'COMPANY', businessActivities: ['DEVICE_SERVICE'], yearsInBusiness: 6, accountsAccessibleToApple: true, confidentialityUndertaking: true, legalName: 'Fjordverksted AS', principal: 'Kari Nordmann' },
      ...{ email: 'post@fjordverksted.example', website: 'https://fjordverksted.example', history: 'none', purpose: 'Repairs for schools' },
      locations: [{ address: 'Storgata 1, 0155 Oslo', phone: '+47 22 00 00 00', addressKind: 'COMMERCIAL' }],
    },
  },
} as const;

/** An application of the organisation, brought as far as asked through the API. */
export async function applicationAt(programs: ProgramsUnderTest, organizationId: string, { program, upTo }: { program: keyof typeof forms; upTo: 'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' }): Promise<ApplicationAnswer> {
  const us = partnerMember(organizationId);
  const started = await programs.write<ApplicationAnswer>(us, startApplication, { input: { program, locale: 'nb' } });
  const input = { applicationId: started.id, expectedVersion: started.version, locale: 'nb', contactName: 'Kari', contactEmail: 'kari@fjordverksted.example', ...forms[program] };
  const saved = await programs.write<ApplicationAnswer>(us, saveApplication, { input });
  if (upTo === 'DRAFT') return saved;
  const submitted = await programs.write<ApplicationAnswer>(us, submitApplication, { input: { applicationId: saved.id, expectedVersion: saved.version }, key: randomUUID() });
  return upTo === 'SUBMITTED' ? submitted : programs.write<ApplicationAnswer>(manager, startReview, { id: submitted.id, expectedVersion: submitted.version });
}

/** Finds every criterion that waits for a reviewer as `finding`. */
export async function findAll(programs: ProgramsUnderTest, application: ApplicationAnswer & { reviewedCriteria?: string[] }, finding: 'ACCEPTED' | 'REJECTED'): Promise<ApplicationAnswer> {
  let now: ApplicationAnswer = application;
  for (const criterion of application.reviewedCriteria ?? []) {
    now = await programs.write<ApplicationAnswer>(manager, recordFinding, { input: { applicationId: now.id, expectedVersion: now.version, criterion, finding, reason: `Looked at ${criterion}` } });
  }
  return now;
}
