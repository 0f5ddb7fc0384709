import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import { useAsk } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type QueueColumnFragment, RepairQueueDocument, type RepairStatus } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { ChoiceField } from '../../list/filters.js';
import { PaceChip } from '../PaceChip.js';
import { assignments } from '../repair-resource.js';

const columns = ['OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU'] as const satisfies readonly RepairStatus[];

/** What is open, by how far it has come, the longest wait first. */
export default function RepairQueue() {
  const text = useText();
  const [assignment, setAssignment] = useState('');
  const query = useAsk(RepairQueueDocument, assignment === '' ? {} : { unassigned: assignment === 'unassigned' }, { keepPrevious: true });
  return (
    <>
      <PageHeader title={text('repairLife.queue.title')} />
      <Box sx={{ mb: 1.5 }}>
        <ChoiceField label={text('repairLife.queue.whose')} value={assignment} all={text('repairLife.queue.everybody')} choices={assignments.map((value) => ({ value, label: text(`repairLife.filters.${value}`) }))} onChoose={setAssignment} />
      </Box>
      <AskState query={query}>
        {(data) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(5, minmax(0, 1fr))' }, alignItems: 'start' }}>
            {columns.map((status) => (
              <Column key={status} status={status} column={data[status]} />
            ))}
          </Box>
        )}
      </AskState>
    </>
  );
}

function Column({ status, column: { nodes, totalCount } }: { status: (typeof columns)[number]; column: QueueColumnFragment }) {
  const text = useText();
  const count = totalCount ?? nodes.length;
  const all = `/repairs?filter=${encodeURIComponent(JSON.stringify({ status }))}&sort=statusSince&order=ASC`;
  return (
    <Panel title={text(`words.repairStatus.${status}`)} action={<Link component={RouterLink} to={all} sx={{ fontSize: '0.8125rem' }}>{text('repairLife.queue.more', { count })}</Link>}>
      {nodes.length === 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('repairLife.queue.empty')}</Box>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
        {nodes.map(({ id, dispatchId, pace, statusSince, technician, device }) => (
          <Box component="li" key={id} sx={{ minWidth: 0 }}>
            <RecordLink to={`/repairs/${id}/show`} strong>
              {dispatchId}
            </RecordLink>
            <Box sx={{ overflowWrap: 'anywhere' }}>{device?.productName}</Box>
            <Box sx={{ color: 'text.secondary' }}>{technician?.displayName ?? text('repairLife.nobody')}</Box>
            {pace && <PaceChip pace={pace} since={statusSince} />}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
