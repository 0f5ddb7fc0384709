import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useDownload } from '../../data/use-download.js';
import { DueChip } from '../../display/DueChip.js';
import { type Fact, Facts } from '../../display/Facts.js';
import { ToneChip } from '../../display/ToneChip.js';
import type { EvidenceCardFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import { reviewTones } from '../review-tones.js';

/** What is known of a file: what it is, how large, who sent it when, how long it holds, and the hash that names its bytes. */
export function EvidenceFacts({ item, name }: { item: EvidenceCardFragment; name: string }) {
  const text = useText();
  const formats = useFormats();
  const { download, isBusy } = useDownload();
  const { kind, file, review, reviewReason, reviewedAt, reviewedByName, attachedAt, attachedByName, capturedAt, validUntil, note, downloadPath } = item;
  const { width, height } = file;
  const given = (label: string, value: Fact['value'] | null): Fact[] => (value === null ? [] : [{ label, value }]);
  return (
    <>
      <Facts
        columns={240}
        facts={[
          { label: text('evidence.kind'), value: text(`evidence.kinds.${kind}`) },
          { label: text('evidence.state'), value: <ToneChip tone={reviewTones[review]}>{text(`evidence.reviews.${review}`)}</ToneChip> },
          ...given(text('evidenceViewer.reviewed'), reviewedByName === null || reviewedAt === null ? null : `${reviewedByName}, ${formats.dateTime(reviewedAt)}`),
          ...given(text('evidence.reason'), reviewReason),
          { label: text('evidence.attached'), value: `${attachedByName}, ${formats.dateTime(attachedAt)}` },
          ...given(text('evidenceViewer.taken'), capturedAt && formats.dateTime(capturedAt)),
          ...given(text('evidenceViewer.note'), note),
          ...given(text('evidence.validUntil'), validUntil && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{formats.date(validUntil)}<DueChip on={validUntil} /></Box>),
          { label: text('evidence.size'), value: `${text('evidenceViewer.kilobytes', { size: formats.number(Math.ceil(file.sizeBytes / 1024)) })}${width && height ? ` · ${text('evidenceViewer.pixels', { width, height })}` : ''}` },
          { label: 'SHA-256', value: <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.75rem' }}>{file.sha256}</Box> },
        ]}
      />
      {downloadPath ? (
        <Button variant="outlined" startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(downloadPath)} aria-label={`${text('evidence.save')}: ${name}`} sx={{ justifySelf: 'start' }}>
          {text('evidence.save')}
        </Button>
      ) : (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('evidenceViewer.erased')}</Box>
      )}
    </>
  );
}
