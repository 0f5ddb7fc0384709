import type { ApplicationForm, ApplicationProgram } from '@platform/programs/domain/applications/application-forms.js';

/** What a reviewer of the demonstration did with an application last. */
export type ApplicationEnd =
  | { state: 'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'WITHDRAWN' }
  | { state: 'INFORMATION_REQUESTED'; question: string }
  | { state: 'REFUSED' | 'NOT_CONSIDERED' | 'APPROVED'; reason: string; comment: string | null };

export type ApplicationStory = ApplicationEnd & {
  /** The applicant: a partner or an institution of the network, by its place in it. */
  by: `partner ${number}` | `institution ${number}`;
  program: ApplicationProgram;
  contact: string;
  daysAgo: number;
  /** Devices of its own, or full years in business. */
  figure: number;
  findings?: readonly { criterion: string; finding: 'ACCEPTED' | 'REJECTED'; reason: string }[];
};

/** Some applications to each programme: being written, waiting, asked about, decided with a word and without one. */
export const applicationStories: readonly ApplicationStory[] = [
  { by: 'partner 0', program: 'IDS', contact: 'Marit Fjellheim', daysAgo: 2, figure: 96, state: 'DRAFT' },
  { by: 'partner 2', program: 'IDS', contact: 'Ronja Feldkamp', daysAgo: 5, figure: 340, state: 'SUBMITTED' },
  { by: 'partner 9', program: 'IDS', contact: 'Sindre Aasgaard', daysAgo: 14, figure: 210, state: 'UNDER_REVIEW' },
  { by: 'partner 4', program: 'IDS', contact: 'Tuva Lindqvist', daysAgo: 40, figure: 120, state: 'REFUSED', reason: 'Repairs for its customers already; its own devices go through the same workshop.', comment: null },
  { by: 'partner 11', program: 'IDS', contact: 'Henrik Osterloh', daysAgo: 33, figure: 31, state: 'NOT_CONSIDERED', reason: 'Thirty-one devices of its own; the terms ask for more.', comment: 'You may apply again as soon as you own more devices.' },
  { by: 'partner 6', program: 'IDS', contact: 'Oda Rønningen', daysAgo: 60, figure: 520, state: 'APPROVED', reason: 'Every requirement is met, and the commitments were confirmed by telephone.', comment: 'Welcome. The agreement comes by e-mail.' },
  {
    ...{ by: 'partner 1', program: 'SSA', contact: 'Alva Sjödin', daysAgo: 12, figure: 1_240, state: 'UNDER_REVIEW' },
    findings: [{ criterion: 'SSA.CREDIT', finding: 'ACCEPTED', reason: 'A credit line was granted on the accounts of the last year.' }],
  },
  { by: 'partner 3', program: 'SSA', contact: 'Eirik Solbakken', daysAgo: 21, figure: 1_060, state: 'INFORMATION_REQUESTED', question: 'Please attach the invoices of the Macs bought last year and send the list of their serial numbers.' },
  { by: 'partner 7', program: 'SSA', contact: 'Vera Nordlund', daysAgo: 3, figure: 1_900, state: 'SUBMITTED' },
  { by: 'partner 10', program: 'SSA', contact: 'Linn Hagström', daysAgo: 75, figure: 1_100, state: 'WITHDRAWN' },
  { by: 'partner 8', program: 'SSA', contact: 'Jasper Kolbe', daysAgo: 90, figure: 640, state: 'REFUSED', reason: 'Six hundred and forty installed products; no purchase planned.', comment: null },
  { by: 'institution 0', program: 'AASP', contact: 'Ragnhild Moen', daysAgo: 58, figure: 2, state: 'NOT_CONSIDERED', reason: 'Two years in business; the terms of the region ask for more.', comment: 'Applications that do not meet the requirements are not considered.' },
  { by: 'institution 0', program: 'AASP', contact: 'Ragnhild Moen', daysAgo: 1, figure: 2, state: 'DRAFT' },
  {
    ...{ by: 'institution 1', program: 'AASP', contact: 'Astrid Wikmark', daysAgo: 9, figure: 18, state: 'UNDER_REVIEW' },
    findings: [
      { criterion: 'AASP.TIME_IN_BUSINESS', finding: 'ACCEPTED', reason: 'The register has it since eighteen years.' },
      { criterion: 'AASP.PREMISES.COMMERCIAL_VISITS', finding: 'REJECTED', reason: 'The workshop lies behind the porter’s lodge; customers cannot walk in.' },
    ],
  },
  {
    ...{ by: 'institution 2', program: 'AASP', contact: 'Konrad Bollmann', daysAgo: 47, figure: 25, state: 'REFUSED' },
    ...{ reason: 'Three other providers serve the same quarter of the city.', comment: null },
    findings: [{ criterion: 'AASP.REGION', finding: 'ACCEPTED', reason: 'Berlin is a region of the programme.' }],
  },
  { by: 'institution 2', program: 'AASP', contact: 'Konrad Bollmann', daysAgo: 6, figure: 25, state: 'INFORMATION_REQUESTED', question: 'What has changed since your last application? Please tell us your new address of service.' },
];

interface Stated {
  legalName: string;
  website: string;
  email: string;
  locations: readonly { address: string; phone: string }[];
}

/** The form as the applicant filled it in; of a draft, what it has come to. */
export function formOf({ program, figure, state, contact }: ApplicationStory, { legalName, website, email, locations }: Stated): ApplicationForm {
  const isDraft = state === 'DRAFT';
  switch (program) {
    case 'IDS': {
      const devices = { ownedIosDevices: figure, leasedIosDevices: 0, iosDevicesInDeployment: figure, iosDevicesWithAppleExtendedCoverage: isDraft ? null : figure, iosDevicesCoverageUnknown: isDraft ? null : 0 };
      return { program, form: { organisationType: 'BUSINESS', ...devices, screeningCommitment: true, timelyReturnCommitment: isDraft ? null : true, techniciansAbleToCompleteIosQualification: 2 } };
    }
    case 'SSA': {
      const installed = { IPHONE: Math.round(figure * 0.5), IPAD: Math.round(figure * 0.3), IPOD: 0, MAC: Math.round(figure * 0.2), WATCH: 12, OTHER: 0 };
      const isWellEquipped = figure > 1_000;
      const equipment = { DIAGNOSTIC_SERVER: true, BARCODE_SCANNER_2D: true, WORKBENCH: true, STANDARD_TOOLS: true, SPECIAL_TOOLS: isWellEquipped, ESD_BENCH_COVER: true, ESD_WRIST_STRAP: true, ESD_TESTER: isWellEquipped };
      return { program, form: { organisationType: 'COMPANY', installed, enrolledLines: ['IOS', 'MAC'], equipment } };
    }
    case 'AASP': {
      const stated = { legalName, doingBusinessAs: null, principal: contact, email, website, locations: locations.map((place) => ({ ...place, addressKind: 'COMMERCIAL' as const })) };
      const told = { history: isDraft ? null : 'Self-Servicing Account since last year.', purpose: isDraft ? null : 'Repairs for the households and schools of the town.' };
      return { program, form: { applicantType: 'ORGANISATION', businessActivities: ['DEVICE_SERVICE'], yearsInBusiness: figure, accountsAccessibleToApple: true, confidentialityUndertaking: isDraft ? null : true, ...stated, ...told } };
    }
  }
}
