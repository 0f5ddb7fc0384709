import LabelIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';

import { useDownload } from '../data/use-download.js';
import { useText } from '../i18n/use-text.js';

/** The label for the original's way back, to print or send on; it is in the customer's language. */
export function ReturnLabelButton({ expressReplacementId }: { expressReplacementId: string }) {
  const text = useText();
  const { download, isBusy } = useDownload();
  return (
    <Button size="small" startIcon={<LabelIcon />} disabled={isBusy} onClick={() => download(`/reports/express-return-label.pdf?id=${expressReplacementId}`)}>
      {text('attachments.label')}
    </Button>
  );
}
