import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';

import { RecordLink } from '../display/RecordLink.js';
import type { ReturnRowFragment } from '../generated/operations.js';
import { useDownload } from '../data/use-download.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { monospace } from '../theme/console-theme.js';
import { AgingStrip } from './AgingStrip.js';
import { useMoney } from '../display/use-money.js';
import { ReturnDueChip, ReturnStateChip } from './ReturnChips.js';
import { returnStates, returnTypes } from './return-words.js';
import { ScanField } from './ScanField.js';

/** The board of returns: by age, by scan, and as a list. */
export function ReturnList() {
  const text = useText();
  const locale = useConsoleLocale();
  const navigate = useNavigate();
  const money = useMoney();
  const formats = useFormats();
  const { download, isBusy } = useDownload();
  const columns: Column<ReturnRowFragment>[] = [
    { label: 'returns.columns.number', isName: true, isShort: true, sort: 'number', render: ({ id, number }) => <RecordLink to={`/returns/${id}/show`} strong>{number}</RecordLink> },
    { label: 'returns.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'returns.columns.part', render: ({ partNumber, partDescription }) => <Box sx={{ minWidth: { sm: 170 } }}>{`${partNumber} ${partDescription}`}</Box> },
    { label: 'returns.columns.serial', from: 'lg', render: ({ expectedSerial }) => <span style={{ fontFamily: monospace, fontSize: '0.8125rem' }}>{expectedSerial}</span> },
    { label: 'returns.columns.type', from: 'lg', render: ({ type }) => text(`returns.types.${type}`) },
    { label: 'returns.columns.state', isShort: true, render: ({ state }) => <ReturnStateChip state={state} /> },
    { label: 'returns.columns.due', isShort: true, sort: 'dueOn', render: (owed) => <ReturnDueChip owed={owed} /> },
    { label: 'returns.columns.charge', from: 'md', align: 'right', isShort: true, render: ({ charge }) => (charge === null ? '' : money(charge)) },
  ];
  return (
    <>
      <PageHeader
        title={text('returns.title')}
        note={text('returns.note')}
        actions={
          <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(`/reports/return-aging.csv?locale=${locale}`)}>
            {text('returns.export')}
          </Button>
        }
      />
      <ScanField
        onFound={async ({ id, number, state, dueOn }, _, isAlone) => {
          if (!isAlone) return { tone: 'success', words: `${text('returns.scan.found', { number })} · ${text(`returns.states.${state}`)} · ${formats.date(dueOn)}` };
          await navigate(`/returns/${id}/show`);
          return { tone: 'success', words: text('returns.scan.found', { number }) };
        }}
      />
      <RecordList<ReturnRowFragment>
        resource="returns"
        caption={text('returns.title')}
        columns={columns}
        sort={{ field: 'dueOn', order: 'ASC' }}
        startsWith={{ pending: 'true' }}
        empty={text('returns.empty')}
        filters={
          <>
            <AgingStrip />
            <PartnerFilter />
            <ChoiceFilter source="state" label={text('returns.columns.state')} choices={returnStates.map((value) => ({ value, label: text(`returns.states.${value}`) }))} />
            <ChoiceFilter source="type" label={text('returns.columns.type')} choices={returnTypes.map((value) => ({ value, label: text(`returns.types.${value}`) }))} />
          </>
        }
      />
    </>
  );
}
