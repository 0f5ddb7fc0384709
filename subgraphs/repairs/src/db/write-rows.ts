const columnNames = new Map<string, string>();

/** The row under the names of its columns. */
export function inColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([property, value]) => [columnNames.get(property) ?? columnName(property), value]));
}

function columnName(property: string): string {
  const name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(property, name);
  return name;
}
