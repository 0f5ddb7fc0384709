import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';

import { useDownload } from '../../data/use-download.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';

/** The report as a file, in the language of the console; of an open audit it is a draft. */
export function ReportMenu({ audit: { id, status } }: { audit: WorkbenchAudit }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (format: 'pdf' | 'csv'): void => {
    setAnchor(null);
    download(`/reports/audit.${format}?${new URLSearchParams({ id, locale }).toString()}`);
  };
  return (
    <>
      <Button startIcon={<DownloadIcon />} disabled={isBusy} aria-haspopup="menu" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        {text(status === 'CLOSED' ? 'auditMoves.report.open' : 'auditMoves.report.draft')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose('pdf')}>{text('auditMoves.report.pdf')}</MenuItem>
        <MenuItem onClick={() => choose('csv')}>{text('auditMoves.report.csv')}</MenuItem>
      </Menu>
    </>
  );
}
