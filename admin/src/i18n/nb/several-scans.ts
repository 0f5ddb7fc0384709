import type { severalScans as english } from '../en/several-scans.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said of several scans at once. */
export const severalScans: MessagesLike<typeof english> = {
  title: 'Hva det ble av %{smart_count} skanning |||| Hva det ble av %{smart_count} skanninger',
  tooMany: 'Høyst %{max} linjer om gangen. Skann resten etterpå.',
  choose: 'Den kan bety flere returer. Skann den for seg og velg.',
  failed: 'Den kunne ikke slås opp. Skann den på nytt.',
  hint: 'Flere linjer kan limes inn på én gang: hver sier hva det ble av den.',
  working: '%{done} av %{total}',
  repeated: 'Allerede skannet ovenfor.',
};
