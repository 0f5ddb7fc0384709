/** Where the console shows the thing an entry is about; null where it has no page of its own. */
export function subjectAddress({ subjectType, subjectId, isRefusal }: { subjectType: string; subjectId: string | null; isRefusal: boolean }): string | null {
  if (subjectId === null || isRefusal) return null;
  if (subjectType === 'Audit') return `/audits/${subjectId}/show`;
  if (subjectType === 'Organization') return `/partners/${subjectId}/show`;
  if (subjectType === 'CardHold') return `/card-holds/${subjectId}/show`;
  return subjectType === 'Repair' ? `/repairs/${subjectId}/show` : null;
}
