import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useListFilterContext } from 'react-admin';

import { useViewer } from '../auth/use-viewer.js';
import { useDownload } from '../data/use-download.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';

/** The installed base of the own organisation, or of the one that the list is filtered by, as a file. */
export function InstalledBaseButton() {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const { filterValues } = useListFilterContext();
  const chosen: unknown = filterValues.organizationId;
  const organizationId = useViewer()?.organization?.id ?? (typeof chosen === 'string' ? chosen : null);
  if (organizationId === null) return null;
  return (
    <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(`/reports/installed-base.csv?${new URLSearchParams({ organizationId, locale }).toString()}`)}>
      {text('serviceDesk.device.export')}
    </Button>
  );
}
