export interface IosCandidate {
  /** Named as able to complete the qualification; null is unknown. */
  canCompleteIosQualification: boolean | null;
  hasIosQualification: boolean;
}

/**
 * A technician can carry out the iOS qualification when named as able to, or when it has been completed; null while that is
 * unknown of somebody and of nobody known.
 * @source IDS-25
 */
export function iosAbleTechnicians(technicians: readonly IosCandidate[]): number | null {
  const able = technicians.filter((candidate) => candidate.hasIosQualification || candidate.canCompleteIosQualification === true).length;
  const isOpen = technicians.length === 0 || technicians.some((candidate) => !candidate.hasIosQualification && candidate.canCompleteIosQualification === null);
  return able === 0 && isOpen ? null : able;
}
