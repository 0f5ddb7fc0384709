/** What differs between importing a catalogue of parts and importing repairs, and what its versions say. */
export const partImports = {
  title: 'Import the catalogue of parts',
  intro: 'Upload the manufacturer’s catalogue as CSV: UTF-8, one part per line, the first line naming the columns. Empty cells leave what is there; importing the same file again changes nothing.',
  partner: 'Whose parts?',
  toThem: 'See the parts',
  versions: 'Versions',
  noVersions: 'No file has changed this part yet.',
  version: 'Version %{version} by %{name}, %{at}',
  began: '%{column}: %{to}',
  became: '%{column}: %{from} → %{to}',
  nothing: 'nothing',
} as const;
