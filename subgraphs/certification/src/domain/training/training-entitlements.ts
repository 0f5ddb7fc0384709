export interface Participation {
  program: string;
  isApproved: boolean;
}

export interface TrainingEntitlement {
  program: 'SSA' | 'AASP';
  entitlement: 'TRAINING_MODULES' | 'TRAINING';
}

/**
 * Taking part gives training: a self-servicing account its training modules, an authorised service provider its training; an applicant has neither.
 * @source SSA-13 AASP-03c
 */
export function trainingEntitlements(participations: readonly Participation[]): TrainingEntitlement[] {
  const takesPart = (code: string): boolean => participations.some(({ program, isApproved }) => program === code && isApproved);
  return [
    ...(takesPart('SSA') ? [{ program: 'SSA', entitlement: 'TRAINING_MODULES' } as const] : []),
    ...(takesPart('AASP') ? [{ program: 'AASP', entitlement: 'TRAINING' } as const] : []),
  ];
}
