import OkIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { ToneChip } from '../../../display/ToneChip.js';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../layout/Panel.js';
import type { FindingStates } from '../findings.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchItem } from '../workbench-audit.js';
import { closingNotes } from './closing-notes.js';

interface ClosingNotesProps {
  items: readonly WorkbenchItem[];
  states: FindingStates;
  views: ItemViews;
  onOpen: (itemId: string) => void;
}

/** What should be looked at before the audit is closed, each with the way to the first of its kind. */
export function ClosingNotes({ items, states, views, onOpen }: ClosingNotesProps) {
  const text = useText();
  const notes = closingNotes(items, states, views);
  return (
    <Panel title={text('workbenchViews.report.before')}>
      {notes.length === 0 ? (
        <ToneChip tone="good" icon={OkIcon}>{text('workbenchViews.report.ready')}</ToneChip>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, fontSize: '0.875rem' }}>
          {notes.map(({ kind, itemIds }) => (
            <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
              <span>{text(`workbenchViews.report.notes.${kind}`, { smart_count: itemIds.length })}</span>
              <Button onClick={() => onOpen(itemIds[0]!)} aria-label={`${text('workbenchViews.report.show')}: ${text(`workbenchViews.report.notes.${kind}`, { smart_count: itemIds.length })}`}>{text('workbenchViews.report.show')}</Button>
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}
