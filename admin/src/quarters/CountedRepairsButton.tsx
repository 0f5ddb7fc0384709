import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import IconButton from '@mui/material/IconButton';

import { useMay } from '../auth/use-viewer.js';
import { useDownload } from '../data/use-download.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { quarterName } from './quarter-name.js';

/** The repairs behind the count of one quarter, as a file; for whoever may read repairs. */
export function CountedRepairsButton({ partnerId, quarter }: { partnerId: string; quarter: string }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  if (!useMay('repairs.list')) return null;
  const label = text('quarterSnapshots.repairs', { quarter: quarterName(quarter) });
  return (
    <IconButton size="small" aria-label={label} title={label} disabled={isBusy} onClick={() => download(`/reports/quarter-repairs.csv?${new URLSearchParams({ quarter, organizationId: partnerId, locale }).toString()}`)}>
      <DownloadIcon fontSize="small" />
    </IconButton>
  );
}
