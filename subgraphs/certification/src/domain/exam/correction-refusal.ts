export interface CorrectionOfExam {
  /** The entry that is corrected; null when this is a first entry. */
  corrected: { isCorrectedAlready: boolean; technicianId: string } | null;
  technicianId: string;
  reason: string | null;
}

export type CorrectionRefusal = 'EXAM_CORRECTED_ALREADY' | 'EXAM_OF_ANOTHER_TECHNICIAN' | 'REASON_MISSING';

/**
 * A recorded exam is never edited: an entry of the same technician corrects it, with a reason, and each entry is corrected once.
 * Answers null when the correction holds.
 * @source AASP-30
 */
export function correctionRefusal({ corrected, technicianId, reason }: CorrectionOfExam): CorrectionRefusal | null {
  if (corrected === null) return null;
  if (corrected.isCorrectedAlready) return 'EXAM_CORRECTED_ALREADY';
  if (corrected.technicianId !== technicianId) return 'EXAM_OF_ANOTHER_TECHNICIAN';
  return (reason ?? '').trim() === '' ? 'REASON_MISSING' : null;
}
