/** The ways to look at the requirements of an audit: one at a time, all in a table, beside the previous audit, or as its report will say. */
export const modes = ['focus', 'table', 'compare', 'report'] as const;
export type Mode = (typeof modes)[number];

export function modeIn(search: string): Mode {
  const wanted = new URLSearchParams(search).get('view');
  return modes.find((mode) => mode === wanted) ?? 'focus';
}

/** The address of a requirement of an audit in a mode; the first mode goes without saying. */
export function workbenchAddress({ auditId, itemId, mode }: { auditId: string; itemId: string | undefined; mode: Mode }): string {
  return `/audits/${auditId}/show${itemId === undefined ? '' : `/${itemId}`}${mode === 'focus' ? '' : `?view=${mode}`}`;
}
