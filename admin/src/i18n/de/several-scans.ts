import type { severalScans as english } from '../en/several-scans.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said of several scans at once. */
export const severalScans: MessagesLike<typeof english> = {
  title: 'Was aus %{smart_count} Scan wurde |||| Was aus %{smart_count} Scans wurde',
  tooMany: 'Höchstens %{max} Zeilen auf einmal. Scannen Sie den Rest danach.',
  choose: 'Er kann mehrere Rücksendungen meinen. Scannen Sie ihn einzeln und wählen Sie.',
  failed: 'Er konnte nicht abgefragt werden. Scannen Sie ihn noch einmal.',
  hint: 'Mehrere Zeilen lassen sich auf einmal einfügen: Jede sagt, was aus ihr wurde.',
  working: '%{done} von %{total}',
  repeated: 'Oben bereits gescannt.',
};
