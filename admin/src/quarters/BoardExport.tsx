import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';

import { useViewer } from '../auth/use-viewer.js';
import { useDownload } from '../data/use-download.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { type BoardWish, boardFile } from './board-wish.js';

/** All rows of the filter as a file, in the order and language of the screen; for staff, whose board has more than a row of their own. */
export function BoardExport({ wish }: { wish: BoardWish }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const viewer = useViewer();
  if (viewer === undefined || viewer.organization !== null) return null;
  return (
    <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(boardFile(wish, locale))}>
      {text('quarters.asCsv')}
    </Button>
  );
}
