import FileIcon from '@mui/icons-material/AttachFileOutlined';
import MissingIcon from '@mui/icons-material/HelpOutlineOutlined';

import { ToneChip } from '../../../display/ToneChip.js';
import { useText } from '../../../i18n/use-text.js';
import type { ItemView } from '../item-view.js';

/** How many files show it, or that they are missing. */
export function EvidenceCount({ view: { evidence, lacksEvidence } }: { view: ItemView }) {
  const text = useText();
  if (lacksEvidence) return <ToneChip plain tone="waiting" icon={MissingIcon}>{text('workbenchViews.table.missing')}</ToneChip>;
  if (evidence === null || evidence === 0) return null;
  return <ToneChip plain tone="quiet" icon={FileIcon}>{text('workbenchViews.files', { smart_count: evidence })}</ToneChip>;
}
