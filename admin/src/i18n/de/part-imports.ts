import type { partImports as english } from '../en/part-imports.js';
import type { MessagesLike } from '../message-shape.js';

/** What differs between importing a catalogue of parts and importing repairs, and what its versions say. */
export const partImports: MessagesLike<typeof english> = {
  title: 'Teilekatalog importieren',
  intro: 'Laden Sie den Katalog des Herstellers als CSV hoch: UTF-8, ein Teil je Zeile, die erste Zeile nennt die Spalten. Leere Zellen lassen stehen, was dort steht; dieselbe Datei noch einmal ändert nichts.',
  partner: 'Wessen Teile?',
  toThem: 'Zu den Teilen',
  versions: 'Versionen',
  noVersions: 'Noch keine Datei hat dieses Teil geändert.',
  version: 'Version %{version} von %{name}, %{at}',
  began: '%{column}: %{to}',
  became: '%{column}: %{from} → %{to}',
  nothing: 'nichts',
};
