import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';
import type { Draft } from './draft.js';
import { EditCriterionDialog } from './form/EditCriterionDialog.js';
import { Parameters } from './Parameters.js';
import type { DraftCriterionRow } from './draft-criterion-row.js';

/** One requirement of a draft, with a way to change its numbers and words. */
export function DraftCriterion({ draft, criterion }: { draft: Draft; criterion: DraftCriterionRow }) {
  const text = useText();
  const mayDraft = useMay('terms.draft');
  const [isEditing, setEditing] = useState(false);
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1 }}>
      <span>{criterion.text}</span>
      {mayDraft && draft.status === 'DRAFT' ? (
        <Button size="small" onClick={() => setEditing(true)} aria-label={`${text('terms.edit')}: ${criterion.id}`}>
          {text('terms.edit')}
        </Button>
      ) : (
        <span />
      )}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Parameters json={criterion.params} />
        <Typography variant="caption">{criterion.id}</Typography>
      </Box>
      {isEditing && <EditCriterionDialog draft={draft} criterion={criterion} onClose={() => setEditing(false)} />}
    </Box>
  );
}
