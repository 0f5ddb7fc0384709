import type { partImports as english } from '../en/part-imports.js';
import type { MessagesLike } from '../message-shape.js';

/** What differs between importing a catalogue of parts and importing repairs, and what its versions say. */
export const partImports: MessagesLike<typeof english> = {
  title: 'Importer delekatalogen',
  intro: 'Last opp produsentens katalog som CSV: UTF-8, én del per linje, kolonnenavn på første linje. Tomme celler lar det som står der, stå; samme fil en gang til endrer ingenting.',
  partner: 'Hvem sine deler?',
  toThem: 'Se delene',
  versions: 'Versjoner',
  noVersions: 'Ingen fil har endret denne delen ennå.',
  version: 'Versjon %{version} av %{name}, %{at}',
  began: '%{column}: %{to}',
  became: '%{column}: %{from} → %{to}',
  nothing: 'ingenting',
};
