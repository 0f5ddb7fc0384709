import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useId } from 'react';

import { useAsk } from '../data/use-ask.js';
import { useEvidenceName } from '../evidence/use-evidence-name.js';
import { EvidenceForFindingDocument } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

interface EvidenceChoiceProps {
  organizationId: string;
  criterion: string;
  chosen: readonly string[];
  onChoose: (evidenceIds: readonly string[]) => void;
}

/** The evidence that a finding rests on, of what is attached for the criterion; what has expired or was rejected supports nothing. */
export function EvidenceChoice({ organizationId, criterion, chosen, onChoose }: EvidenceChoiceProps) {
  const text = useText();
  const formats = useFormats();
  const titleId = useId();
  const nameOf = useEvidenceName();
  const { data } = useAsk(EvidenceForFindingDocument, { organizationId, criterion });
  const there = data?.data.evidenceList.nodes ?? [];
  if (there.length === 0) return null;
  return (
    <Box>
      <Box id={titleId} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{text('findingEvidence.title')}</Box>
      <FormGroup role="group" aria-labelledby={titleId}>
        {there.map((item) => {
          const isOver = item.validUntil !== null && item.validUntil < today();
          const until = item.validUntil && text(isOver ? 'evidence.expired' : 'evidence.holdsUntil', { date: formats.date(item.validUntil) });
          const label = [nameOf(item), text(`evidence.reviews.${item.review}`), until].filter(Boolean).join(' · ');
          return (
            <FormControlLabel
              key={item.id}
              disabled={isOver || item.review === 'REJECTED'}
              control={<Checkbox size="small" checked={chosen.includes(item.id)} onChange={({ target }) => onChoose(target.checked ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))} />}
              label={label}
              sx={{ overflowWrap: 'anywhere' }}
            />
          );
        })}
      </FormGroup>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{text('findingEvidence.hint')}</Box>
    </Box>
  );
}
