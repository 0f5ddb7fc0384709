import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ToneChip } from '../../../display/ToneChip.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useText } from '../../../i18n/use-text.js';
import { AskState } from '../../../layout/AskState.js';
import { Message } from '../../../layout/Message.js';
import type { EvidenceByItem } from '../../item-evidence/use-item-evidence.js';
import { FilterChips } from '../FilterChips.js';
import type { FindingStates } from '../findings.js';
import type { ItemViews } from '../item-view.js';
import { type ItemFilter, matchesFilter, type Section } from '../sections.js';
import type { WorkbenchAudit } from '../workbench-audit.js';
import { type PreviousAudit, usePreviousAudit } from '../use-previous-audit.js';
import { changeLooks } from './change-looks.js';
import { type Change, type Compared, comparedItems, notAskedAgain } from './comparison.js';
import { ComparedRow } from './ComparedRow.js';
import { NotAskedAgain } from './NotAskedAgain.js';

interface ComparePaneProps {
  audit: WorkbenchAudit;
  sections: readonly Section[];
  states: FindingStates;
  views: ItemViews;
  evidence: EvidenceByItem | null;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
  currentId: string;
  onCurrent: (itemId: string) => void;
  onOpen: (itemId: string) => void;
}

/** This audit beside the one before it. */
export function ComparePane(props: ComparePaneProps) {
  const text = useText();
  const query = usePreviousAudit(props.audit.id);
  return (
    <Box sx={{ p: { xs: 2, md: 3 } }}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} />}>
        {({ audit }) => (audit?.previous == null ? <Message title={text('workbenchViews.compare.none')} /> : <Comparison {...props} previous={audit.previous} />)}
      </AskState>
    </Box>
  );
}

const changes: readonly Change[] = ['worse', 'better', 'other', 'same', 'open', 'new'];

function Comparison({ audit, sections, states, views, evidence, filter, onFilter, currentId, onCurrent, onOpen, previous }: ComparePaneProps & { previous: PreviousAudit }) {
  const text = useText();
  const formats = useFormats();
  const [isOnlyDifferences, setOnlyDifferences] = useState(false);
  const items = sections.flatMap((section) => section.items);
  const compared = new Map(comparedItems(items, views, previous.items).map((one) => [one.item.id, one]));
  const isShown = ({ item, change }: Compared): boolean => matchesFilter(item, filter, views) && (!isOnlyDifferences || change !== 'same');
  const shown = sections.map((section) => ({ location: section.location, rows: section.items.map(({ id }) => compared.get(id)!).filter(isShown) })).filter(({ rows }) => rows.length > 0);
  const origin = text('workbenchViews.compare.origin', { number: previous.number, date: previous.closedAt ? formats.day(previous.closedAt) : '' });
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <Typography variant="h2">{text('workbenchViews.compare.title', { now: audit.number, before: previous.number })}</Typography>
        <Box component="ul" aria-label={text('workbenchViews.compare.counts')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, listStyle: 'none', m: 0, p: 0 }}>
          {changes.map((change) => {
            const count = [...compared.values()].filter((one) => one.change === change).length;
            return count === 0 ? null : (
              <li key={change}>
                <ToneChip {...changeLooks[change]}>{`${count} ${text(`workbenchViews.compare.change.${change}`)}`}</ToneChip>
              </li>
            );
          })}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        <FilterChips {...{ sections, views, filter, onFilter }} isAnswering={false} />
        <FormControlLabel control={<Switch size="small" checked={isOnlyDifferences} onChange={(_event, isChosen) => setOnlyDifferences(isChosen)} />} label={text('workbenchViews.compare.onlyDifferences')} />
      </Box>
      {shown.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('workbench.noneInFilter')}</Box>}
      {shown.map(({ location, rows }) => (
        <Box key={location?.id ?? 'whole'} component="section">
          <Typography variant="h3" sx={{ mb: 1 }}>{location?.name ?? text('workbench.whole')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', overflow: 'clip' }}>
            {rows.map((row) => (
              <ComparedRow
                key={row.item.id}
                row={row}
                finding={states.get(row.item.id)!.finding}
                view={views.get(row.item.id)!}
                files={evidence?.get(row.item.id) ?? []}
                isLocked={audit.status === 'CLOSED'}
                origin={origin}
                isCurrent={row.item.id === currentId}
                onCurrent={() => onCurrent(row.item.id)}
                onOpen={() => onOpen(row.item.id)}
              />
            ))}
          </Box>
        </Box>
      ))}
      <NotAskedAgain items={notAskedAgain(items, previous.items)} texts={new Map(previous.items.map(({ id, text: words }) => [id, words]))} />
    </Box>
  );
}
