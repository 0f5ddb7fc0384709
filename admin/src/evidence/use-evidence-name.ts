import type { EvidenceCardFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

/** What a file is called: by its name, or else by what it is. */
export function useEvidenceName(): (item: Pick<EvidenceCardFragment, 'file' | 'kind'>) => string {
  const text = useText();
  return ({ file, kind }) => file.fileName ?? text(`evidence.kinds.${kind}`);
}
