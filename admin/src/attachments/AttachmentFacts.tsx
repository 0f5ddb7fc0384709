import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useDownload } from '../data/use-download.js';
import { type Fact, Facts } from '../display/Facts.js';
import type { AttachmentCardFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { monospace } from '../theme/console-theme.js';

/** What is known of a file: what it is, who attached it when, how large it is, and the hash that names its bytes. */
export function AttachmentFacts({ item, name }: { item: AttachmentCardFragment; name: string }) {
  const text = useText();
  const formats = useFormats();
  const { download, isBusy } = useDownload();
  const { kind, note, attachedAt, attachedByName, sizeBytes, width, height, sha256, downloadPath } = item;
  const pixels = width === null || height === null ? '' : ` · ${text('evidenceViewer.pixels', { width, height })}`;
  const noted: Fact[] = note === null ? [] : [{ label: text('evidenceViewer.note'), value: note }];
  return (
    <>
      <Facts
        columns={240}
        facts={[
          { label: text('attachments.kind'), value: text(`attachments.kinds.${kind}`) },
          { label: text('evidence.attached'), value: `${attachedByName}, ${formats.dateTime(attachedAt)}` },
          ...noted,
          { label: text('evidence.size'), value: `${text('evidenceViewer.kilobytes', { size: formats.number(Math.ceil(sizeBytes / 1024)) })}${pixels}` },
          { label: 'SHA-256', value: <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.75rem' }}>{sha256}</Box> },
        ]}
      />
      <Button variant="outlined" startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(downloadPath)} aria-label={`${text('evidence.save')}: ${name}`} sx={{ justifySelf: 'start' }}>
        {text('evidence.save')}
      </Button>
    </>
  );
}
