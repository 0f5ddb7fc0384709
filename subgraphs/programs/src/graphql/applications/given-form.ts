import { requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';

import { emptyForm } from '../../actions/applications/empty-form.js';
import type { AaspForm, ApplicationForm, IdsForm, SsaForm } from '../../domain/applications/application-forms.js';
import { textOrNull } from '../given-text.js';
import type { AaspApplicationForm, AaspStatedLocation, IdsApplicationForm, SsaApplicationForm } from './application-forms.js';

export interface GivenForms {
  ids?: Partial<IdsApplicationForm> | null;
  ssa?: Partial<SsaApplicationForm> | null;
  aasp?: Partial<AaspApplicationForm> | null;
}

const locationsMax = 50;

/** The one form that was given, checked field by field; what was left out is not stated. */
export function givenForm({ ids, ssa, aasp }: GivenForms): ApplicationForm {
  if ([ids, ssa, aasp].filter((form) => form != null).length !== 1) throw badUserInput('input', 'states exactly one of ids, ssa and aasp');
  if (ids != null) return { program: 'IDS', form: idsForm(ids) };
  return ssa != null ? { program: 'SSA', form: ssaForm(ssa) } : { program: 'AASP', form: aaspForm(aasp!) };
}

function idsForm(given: Partial<IdsApplicationForm>): IdsForm {
  const { organisationType: _type, screeningCommitment: _screening, timelyReturnCommitment: _returns, ...counts } = given;
  requireCounts('input.ids', counts);
  return stated(emptyForm('IDS') as IdsForm, given);
}

function ssaForm(given: Partial<SsaApplicationForm>): SsaForm {
  const empty = emptyForm('SSA') as SsaForm;
  requireCounts('input.ssa.installed', { ...given.installed });
  return {
    ...stated(empty, given),
    installed: stated(empty.installed!, given.installed ?? {}),
    equipment: stated(empty.equipment!, given.equipment ?? {}),
    enrolledLines: given.enrolledLines == null ? null : [...new Set(given.enrolledLines)],
  };
}

const textLengths = { legalName: 200, doingBusinessAs: 200, principal: 200, email: 200, website: 500, history: 2_000, purpose: 2_000 } as const;

function aaspForm(given: Partial<AaspApplicationForm>): AaspForm {
  requireCounts('input.aasp', { yearsInBusiness: given.yearsInBusiness });
  const texts = Object.fromEntries(Object.entries(textLengths).map(([name, max]) => [name, textOrNull(given[name as keyof typeof textLengths], { field: `input.aasp.${name}`, max })]));
  if ((given.locations?.length ?? 0) > locationsMax) throw badUserInput('input.aasp.locations', `has ${given.locations?.length} places; at most ${locationsMax} are taken`);
  return {
    ...stated(emptyForm('AASP') as AaspForm, given),
    ...(texts as Record<keyof typeof textLengths, string | null>),
    locations: given.locations?.map((location, index) => statedLocation(location, `input.aasp.locations[${index}]`)) ?? null,
  };
}

function statedLocation({ address, phone, addressKind }: Partial<AaspStatedLocation>, field: string): NonNullable<AaspForm['locations']>[number] {
  return {
    address: textOrNull(address, { field: `${field}.address`, max: 300 }),
    phone: textOrNull(phone, { field: `${field}.phone`, max: 40 }),
    addressKind: addressKind ?? null,
  };
}

function stated<Form extends object>(empty: Form, given: Partial<Record<keyof Form, unknown>>): Form {
  return Object.fromEntries(Object.keys(empty).map((name) => [name, given[name as keyof Form] ?? null])) as Form;
}
