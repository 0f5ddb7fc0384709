import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { CreditBar } from '../credit/CreditBar.js';
import { useAsk } from '../data/use-ask.js';
import { useDownload } from '../data/use-download.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { useMoney } from '../display/use-money.js';
import { ExposureByRegionDocument, type ExposureRowFragment } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { RegionExposures } from './RegionExposures.js';
import { useRegionName } from './use-region-name.js';

/** What the manufacturer stands for: every finance region, and below it every credit line. */
export function ExposureList() {
  const text = useText();
  const money = useMoney();
  const locale = useConsoleLocale();
  const regionName = useRegionName();
  const { download, isBusy } = useDownload();
  const query = useAsk(ExposureByRegionDocument, {});
  const regions = [...new Set((query.data?.data.creditExposure ?? []).map(({ region }) => region))].filter((region) => region !== '');
  const columns: Column<ExposureRowFragment>[] = [
    { label: 'accounts.columns.partner', isName: true, render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'accounts.columns.soldTo', from: 'xl', render: ({ soldTos }) => soldTos.join(', ') },
    { label: 'exposure.region', from: 'xl', render: ({ region }) => regionName(region) },
    { label: 'money.credit.limit', align: 'right', isShort: true, sort: 'limit', render: ({ limit }) => money(limit) },
    { label: 'exposure.inUse', from: 'lg', render: (line) => <Box sx={{ minWidth: 90 }}><CreditBar limitMinor={line.limit.amountMinor} usedMinor={line.used.amountMinor} heldMinor={line.held.amountMinor} /></Box> },
    { label: 'money.credit.used', align: 'right', isShort: true, render: ({ used }) => money(used) },
    { label: 'exposure.reserved', align: 'right', isShort: true, render: ({ held }) => money(held) },
    { label: 'exposure.heldOnCards', align: 'right', isShort: true, from: 'xl', render: ({ heldOnCards }) => heldOnCards && money(heldOnCards) },
    { label: 'exposure.overdue', align: 'right', isShort: true, render: ({ overdue }) => overdue && (overdue.amountMinor === '0' ? money(overdue) : <ToneChip tone="bad">{money(overdue)}</ToneChip>) },
    { label: 'money.credit.available', align: 'right', isShort: true, render: ({ available }) => money(available) },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <PageHeader
        title={text('exposure.title')}
        note={text('exposure.note')}
        actions={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {(['region', 'account'] as const).map((by) => (
              <Button key={by} startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(`/reports/exposure.csv?by=${by}&locale=${locale}`)}>
                {text(`exposure.files.${by}`)}
              </Button>
            ))}
          </Box>
        }
      />
      <RegionExposures query={query} />
      <RecordList<ExposureRowFragment>
        resource="exposure"
        caption={text('exposure.byAccount')}
        columns={columns}
        sort={{ field: 'limit', order: 'DESC' }}
        empty={text('money.credit.none')}
        filters={<ChoiceFilter source="region" label={text('exposure.region')} choices={regions.map((value) => ({ value, label: regionName(value) }))} />}
      />
    </Box>
  );
}
