/** One question of an application form, by the path of its answer. */
export type Question =
  | { path: string; kind: 'count' | 'flag' }
  | { path: string; kind: 'text' | 'longText'; max: number }
  | { path: string; kind: 'choice' | 'choices'; words: readonly string[] }
  | { path: string; kind: 'locations' };

const equipment = ['DIAGNOSTIC_SERVER', 'BARCODE_SCANNER_2D', 'WORKBENCH', 'STANDARD_TOOLS', 'SPECIAL_TOOLS', 'ESD_BENCH_COVER', 'ESD_WRIST_STRAP', 'ESD_TESTER'];
const lines = ['IPHONE', 'IPAD', 'IPOD', 'MAC', 'WATCH', 'OTHER'];
const count = (path: string): Question => ({ path, kind: 'count' });
const flag = (path: string): Question => ({ path, kind: 'flag' });

/** In the order of each programme's text. */
export const questions: Readonly<Record<'IDS' | 'SSA' | 'AASP', readonly Question[]>> = {
  IDS: [
    { path: 'organisationType', kind: 'choice', words: ['BUSINESS', 'EDUCATION', 'GOVERNMENT', 'PUBLIC_ADMINISTRATION', 'PRIVATE_PERSON', 'OTHER'] },
    ...['ownedIosDevices', 'leasedIosDevices', 'iosDevicesInDeployment', 'iosDevicesWithAppleExtendedCoverage', 'iosDevicesCoverageUnknown'].map(count),
    ...['screeningCommitment', 'timelyReturnCommitment'].map(flag),
    count('techniciansAbleToCompleteIosQualification'),
  ],
  SSA: [
    { path: 'organisationType', kind: 'choice', words: ['INSTITUTION', 'COMPANY', 'PRIVATE_PERSON', 'OTHER'] },
    ...lines.map((line) => count(`installed.${line}`)),
    { path: 'enrolledLines', kind: 'choices', words: ['IOS', 'MAC'] },
    ...equipment.map((item) => flag(`equipment.${item}`)),
  ],
  AASP: [
    { path: 'applicantType', kind: 'choice', words: ['COMPANY', 'ORGANISATION', 'UNIVERSITY', 'COLLEGE', 'APPLE_AUTHORISED_RESELLER', 'SERVICE_SPECIALIST', 'PRIVATE_PERSON'] },
    { path: 'businessActivities', kind: 'choices', words: ['DEVICE_SERVICE', 'DEVICE_RETAIL', 'PARTS_RESALE', 'PARTS_DISTRIBUTION'] },
    count('yearsInBusiness'),
    { path: 'legalName', kind: 'text', max: 200 },
    { path: 'doingBusinessAs', kind: 'text', max: 200 },
    { path: 'principal', kind: 'text', max: 200 },
    { path: 'locations', kind: 'locations' },
    { path: 'email', kind: 'text', max: 200 },
    { path: 'website', kind: 'text', max: 500 },
    { path: 'history', kind: 'longText', max: 2_000 },
    { path: 'purpose', kind: 'longText', max: 2_000 },
    ...['accountsAccessibleToApple', 'confidentialityUndertaking'].map(flag),
  ],
};

export type Answers = Readonly<Record<string, unknown>>;

/** The answer at a path of at most two parts. */
export function answerAt(answers: Answers, path: string): unknown {
  const [first = '', second] = path.split('.');
  const answer = answers[first];
  return second === undefined ? answer : (answer as Answers | null | undefined)?.[second];
}

/** The answers with another one at a path. */
export function withAnswer(answers: Answers, path: string, answer: unknown): Answers {
  const [first = '', second] = path.split('.');
  return { ...answers, [first]: second === undefined ? answer : { ...(answers[first] as Answers | null | undefined), [second]: answer } };
}
