import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';

/** Leads to what was done to one thing, for those who may read it. */
export function TimelineLink({ subjectId }: { subjectId: string }) {
  const text = useText();
  if (!useMay('trail.list')) return null;
  return (
    <Tooltip title={text('trail.ofThis')}>
      <IconButton component={Link} to={`/audit-trail?subjectId=${subjectId}`} aria-label={text('trail.ofThis')}>
        <HistoryIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
