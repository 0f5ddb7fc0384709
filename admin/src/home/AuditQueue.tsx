import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Link } from 'react-router-dom';

import { AuditLines } from '../audits/AuditLines.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { useHomeAudits } from './home-queries.js';

const shownMax = 8;

/** Open audits, the most pressing first. */
export function AuditQueue() {
  const text = useText();
  const query = useHomeAudits();
  return (
    <Panel
      title={text('home.audits')}
      flush
      action={
        <Button component={Link} to="/audits">
          {text('home.allAudits')}
        </Button>
      }
    >
      <AskState query={query} loading={<Skeleton variant="rounded" height={280} sx={{ m: 2 }} />}>
        {({ planned, inReview }) => {
          const open = [...planned.nodes, ...inReview.nodes].sort((a, b) => a.dueOn.localeCompare(b.dueOn)).slice(0, shownMax);
          return <AuditLines audits={open} empty={text('home.noAudits')} withPartner />;
        }}
      </AskState>
    </Panel>
  );
}
