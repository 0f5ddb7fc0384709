import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useListFilterContext } from 'react-admin';

import { useDownload } from '../data/use-download.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';

/** Invoices as a file: all that the viewer may see, or those of what is named. */
export function InvoicesFileButton({ narrowedBy }: { narrowedBy: Readonly<Record<string, string>> }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  return (
    <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(`/reports/invoices.csv?${new URLSearchParams({ ...narrowedBy, locale }).toString()}`)}>
      {text('billingFiles.invoices')}
    </Button>
  );
}

/** The invoices of the list as it is filtered. */
export function FilteredInvoicesFile() {
  const { isOpen }: { isOpen?: unknown } = useListFilterContext().filterValues;
  return <InvoicesFileButton narrowedBy={typeof isOpen === 'string' ? { isOpen } : {}} />;
}
