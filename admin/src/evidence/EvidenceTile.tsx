import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

import { ToneChip } from '../display/ToneChip.js';
import type { EvidenceCardFragment } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { reviewTones } from './review-tones.js';
import { useEvidenceName } from './use-evidence-name.js';
import { useFileAddress } from './viewer/use-file-address.js';

/** Until when a file proves anything; one whose last day is over says so aloud. */
function Validity({ until }: { until: string }) {
  const text = useText();
  const formats = useFormats();
  const date = formats.date(until);
  if (until < today()) return <ToneChip tone="bad">{text('evidence.expired', { date })}</ToneChip>;
  return <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{text('evidence.holdsUntil', { date })}</Box>;
}

/** One file in small; opening it shows it whole. */
export function EvidenceTile({ item, onOpen }: { item: EvidenceCardFragment; onOpen: () => void }) {
  const text = useText();
  const formats = useFormats();
  const name = useEvidenceName()(item);
  const { address } = useFileAddress(item.thumbnailPath);
  return (
    <ButtonBase onClick={onOpen} sx={{ display: 'grid', alignContent: 'start', justifyItems: 'start', gap: 0.5, p: 1, width: '100%', height: '100%', textAlign: 'left', border: 1, borderColor: 'divider', borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } }}>
      <Box sx={{ width: '100%', height: 96, display: 'grid', placeItems: 'center', bgcolor: 'action.hover', borderRadius: 1, overflow: 'hidden' }}>
        {address === null ? <DocumentIcon aria-hidden color="action" sx={{ fontSize: 36 }} /> : <Box component="img" src={address} alt="" sx={{ width: '100%', height: '100%', objectFit: 'cover' }} />}
      </Box>
      <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 550, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{`${item.attachedByName}, ${formats.dateTime(item.attachedAt)}`}</Box>
      <ToneChip tone={reviewTones[item.review]}>{text(`evidence.reviews.${item.review}`)}</ToneChip>
      {item.validUntil && <Validity until={item.validUntil} />}
      {item.note && <Box component="span" sx={{ fontSize: '0.78125rem', overflowWrap: 'anywhere' }}>{item.note}</Box>}
      {item.reviewReason && <Box component="span" sx={{ fontSize: '0.78125rem', fontStyle: 'italic', overflowWrap: 'anywhere' }}>{item.reviewReason}</Box>}
    </ButtonBase>
  );
}
