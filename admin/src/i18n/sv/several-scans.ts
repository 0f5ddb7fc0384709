import type { severalScans as english } from '../en/several-scans.js';
import type { MessagesLike } from '../message-shape.js';

/** What is said of several scans at once. */
export const severalScans: MessagesLike<typeof english> = {
  title: 'Vad det blev av %{smart_count} skanning |||| Vad det blev av %{smart_count} skanningar',
  tooMany: 'Högst %{max} rader åt gången. Skanna resten efteråt.',
  choose: 'Den kan betyda flera returer. Skanna den för sig och välj.',
  failed: 'Den kunde inte slås upp. Skanna den igen.',
  hint: 'Flera rader kan klistras in på en gång: var och en säger vad det blev av den.',
  working: '%{done} av %{total}',
  repeated: 'Redan skannad ovan.',
};
