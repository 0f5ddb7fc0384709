import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import PendingIcon from '@mui/icons-material/CloudUploadOutlined';
import TroubleIcon from '@mui/icons-material/CloudOffOutlined';
import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';

import { ToneChip } from '../../display/ToneChip.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import type { FindingStates } from './findings.js';
import { overallStage } from './overall-stage.js';

/** Whether every finding has reached the platform; spoken when it changes. */
export function SaveStatus({ states }: { states: FindingStates }) {
  const text = useText();
  const formats = useFormats();
  const stage = overallStage(states);
  const savedAt = useSavedAt(stage === 'saved');
  const looks = {
    saved: { tone: 'quiet', icon: SavedIcon, words: savedAt ? text('workbench.save.saved', { time: formats.time(savedAt) }) : text('workbench.save.unchanged') },
    saving: { tone: 'info', icon: PendingIcon, words: text('workbench.save.saving') },
    waiting: { tone: 'info', icon: PendingIcon, words: text('workbench.save.pending') },
    incomplete: { tone: 'waiting', icon: PendingIcon, words: text('workbench.save.pending') },
    trouble: { tone: 'bad', icon: TroubleIcon, words: text('workbench.save.failed') },
  } as const;
  const { tone, icon, words } = looks[stage];
  return (
    <Box role="status" data-stage={stage}>
      <ToneChip tone={tone} icon={icon} plain>
        {words}
      </ToneChip>
    </Box>
  );
}

/** When the last change arrived; null while nothing has been changed. */
function useSavedAt(isSaved: boolean): Date | null {
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const wasSaved = useRef(isSaved);
  useEffect(() => {
    if (isSaved && !wasSaved.current) setSavedAt(new Date());
    wasSaved.current = isSaved;
  }, [isSaved]);
  return savedAt;
}
