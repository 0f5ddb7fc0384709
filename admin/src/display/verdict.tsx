import MetIcon from '@mui/icons-material/CheckCircleOutlined';
import NotMetIcon from '@mui/icons-material/HighlightOff';
import OpenIcon from '@mui/icons-material/HourglassEmpty';
import NotApplicableIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { ComponentType } from 'react';

import type { Verdict } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';
import { ToneChip } from './ToneChip.js';

export const verdictTones: Readonly<Record<Verdict, ToneName>> = { MET: 'good', NOT_MET: 'bad', NEEDS_EVIDENCE: 'waiting', NOT_APPLICABLE: 'quiet' };

export const verdictIcons: Readonly<Record<Verdict, ComponentType<{ sx?: object }>>> = { MET: MetIcon, NOT_MET: NotMetIcon, NEEDS_EVIDENCE: OpenIcon, NOT_APPLICABLE: NotApplicableIcon };

export function VerdictChip({ verdict, plain = false }: { verdict: Verdict; plain?: boolean }) {
  const text = useText();
  return (
    <ToneChip tone={verdictTones[verdict]} icon={verdictIcons[verdict]} plain={plain}>
      {text(`words.verdict.${verdict}`)}
    </ToneChip>
  );
}
