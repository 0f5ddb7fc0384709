import type { partImports as english } from '../en/part-imports.js';
import type { MessagesLike } from '../message-shape.js';

/** What differs between importing a catalogue of parts and importing repairs, and what its versions say. */
export const partImports: MessagesLike<typeof english> = {
  title: 'Importera reservdelskatalogen',
  intro: 'Ladda upp tillverkarens katalog som CSV: UTF-8, en del per rad, kolumnernas namn på första raden. Tomma celler lämnar det som står där; samma fil en gång till ändrar ingenting.',
  partner: 'Vems delar?',
  toThem: 'Se delarna',
  versions: 'Versioner',
  noVersions: 'Ingen fil har ändrat den här delen än.',
  version: 'Version %{version} av %{name}, %{at}',
  began: '%{column}: %{to}',
  became: '%{column}: %{from} → %{to}',
  nothing: 'inget',
};
