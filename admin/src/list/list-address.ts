/** The address of a list with its filter set, as react-admin reads it. */
export function listAddress(path: string, filter: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' }).toString()}`;
}
