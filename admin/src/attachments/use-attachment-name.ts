import type { AttachmentCardFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

/** What a file is called: by its name, or else by what it is. */
export function useAttachmentName(): (item: Pick<AttachmentCardFragment, 'fileName' | 'kind'>) => string {
  const text = useText();
  return ({ fileName, kind }) => fileName ?? text(`attachments.kinds.${kind}`);
}
