import BackIcon from '@mui/icons-material/ArrowBack';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';

import { DueChip } from '../../display/DueChip.js';
import { useText } from '../../i18n/use-text.js';
import { AuditProgress } from '../AuditProgress.js';
import { AuditStatusChip } from '../AuditStatusChip.js';
import { NextSteps, type NextStepsProps } from '../moves/NextSteps.js';
import { ReportMenu } from '../moves/ReportMenu.js';
import { resultChoices } from './finding.js';
import type { ItemViews } from './item-view.js';
import type { Mode } from './modes.js';
import { ModeSwitch } from './ModeSwitch.js';
import { resultLooks } from './result-looks.js';
import { SaveStatus } from './SaveStatus.js';
import { assessedCount } from './sections.js';
import { ToneChip } from '../../display/ToneChip.js';
import { TimelineLink } from '../../timeline/TimelineLink.js';

interface WorkbenchBarProps extends NextStepsProps {
  views: ItemViews;
  mode: Mode;
  onMode: (mode: Mode) => void;
  onHelp: () => void;
}

/** Which audit this is, how far it has come, whether everything is saved, and its next step. */
export function WorkbenchBar({ audit, items, views, mode, onMode, current, states, findings, flushAnswers, onHelp, onOpen }: WorkbenchBarProps) {
  const text = useText();
  const { organization } = audit;
  return (
    <Box sx={{ position: { md: 'sticky' }, top: 52, zIndex: 3, minHeight: 112, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', px: { xs: 2, md: 3 }, py: 1.25, display: 'grid', gap: 1, alignContent: 'center' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.25 }}>
        <IconButton component={Link} to={`/partners/${organization.id}/show/audits`} aria-label={text('workbench.back')} sx={{ ml: -1 }}>
          <BackIcon fontSize="small" />
        </IconButton>
        <Typography variant="h1" sx={{ fontSize: '1.125rem' }}>
          {organization.displayName}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 500, ml: 1 }}>
            {audit.number}
          </Box>
        </Typography>
        <AuditStatusChip status={audit.status} />
        {audit.status !== 'CLOSED' && <DueChip on={audit.dueOn} />}
        <Box sx={{ flex: 1 }} />
        <TimelineLink subjectId={audit.id} />
        <IconButton onClick={onHelp} aria-label={text('workbench.keys.open')} sx={{ display: { xs: 'none', md: 'inline-flex' } }}>
          <KeyboardIcon fontSize="small" />
        </IconButton>
        <ReportMenu audit={audit} />
        <NextSteps {...{ audit, items, current, states, findings, flushAnswers, onOpen }} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2.5, rowGap: 0.5 }}>
        <Box sx={{ width: 200 }}>
          <AuditProgress assessed={assessedCount(items, views)} total={items.length} />
        </Box>
        <ResultCounts items={items} views={views} />
        <Box sx={{ flex: 1 }} />
        {audit.status === 'IN_REVIEW' && <SaveStatus states={states} />}
        <ModeSwitch mode={mode} onMode={onMode} />
      </Box>
    </Box>
  );
}

function ResultCounts({ items, views }: Pick<WorkbenchBarProps, 'items' | 'views'>) {
  const text = useText();
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, listStyle: 'none', m: 0, p: 0 }}>
      {resultChoices.map((result) => {
        const count = items.filter(({ id }) => views.get(id)?.result === result).length;
        const { tone, icon } = resultLooks[result];
        return (
          <li key={result}>
            <ToneChip tone={count === 0 ? 'quiet' : tone} icon={icon} plain>
              {`${count} ${text(`words.result.${result}`)}`}
            </ToneChip>
          </li>
        );
      })}
    </Box>
  );
}
