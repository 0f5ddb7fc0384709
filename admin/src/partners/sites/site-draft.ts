/** A service location as it is typed. */
export interface SiteDraft {
  shipTo: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  timeZone: string;
  phone: string;
}

/** The fields that are missing or wrong; the telephone number may be left out. */
export function siteFaults(draft: SiteDraft): ReadonlySet<keyof SiteDraft> {
  const needed = (['name', 'street', 'postalCode', 'city', 'timeZone'] as const).filter((field) => draft[field].trim() === '');
  return new Set([...needed, ...(/^[A-Za-z0-9]{1,10}$/.test(draft.shipTo.trim()) ? [] : (['shipTo'] as const))]);
}

/** As it is sent: without blanks at the ends. */
export function trimmed(draft: SiteDraft): SiteDraft {
  return Object.fromEntries(Object.entries(draft).map(([field, value]: [string, string]) => [field, value.trim()])) as unknown as SiteDraft;
}
