import type { AaspForm, ApplicationForm, ApplicationProgram, IdsForm, SsaForm } from '../../domain/applications/application-forms.js';

const ids: IdsForm = {
  organisationType: null,
  ownedIosDevices: null,
  leasedIosDevices: null,
  iosDevicesInDeployment: null,
  iosDevicesWithAppleExtendedCoverage: null,
  iosDevicesCoverageUnknown: null,
  screeningCommitment: null,
  timelyReturnCommitment: null,
  techniciansAbleToCompleteIosQualification: null,
};

const ssa: SsaForm = {
  organisationType: null,
  installed: { IPHONE: null, IPAD: null, IPOD: null, MAC: null, WATCH: null, OTHER: null },
  enrolledLines: null,
  equipment: {
    ...{ DIAGNOSTIC_SERVER: null, BARCODE_SCANNER_2D: null, WORKBENCH: null, STANDARD_TOOLS: null, SPECIAL_TOOLS: null },
    ...{ ESD_BENCH_COVER: null, ESD_WRIST_STRAP: null, ESD_TESTER: null },
  },
};

const aasp: AaspForm = {
  ...{ applicantType: null, businessActivities: null, yearsInBusiness: null, accountsAccessibleToApple: null, confidentialityUndertaking: null },
  ...{ legalName: null, doingBusinessAs: null, principal: null, locations: null, email: null, website: null, history: null, purpose: null },
};

const forms = { IDS: ids, SSA: ssa, AASP: aasp } as const;

/** A form on which nothing is stated yet. */
export function emptyForm(program: ApplicationProgram): ApplicationForm['form'] {
  return forms[program];
}

/** The form as the domain reads it, with the programme that says which it is. */
export function formFor({ program, form }: { program: string; form: ApplicationForm['form'] }): ApplicationForm {
  return { program, form } as ApplicationForm;
}
