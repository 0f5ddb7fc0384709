import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { StartApplicationDialog } from '../applications/StartApplicationDialog.js';
import { useMay, useViewer } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { ProgramPagesDocument, type StatementFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';

const sections = ['requirements', 'obligations', 'benefits', 'fees', 'steps', 'notes'] as const;

/** The programmes as their applicants read them. */
export default function ProgramsPage() {
  const text = useText();
  const formats = useFormats();
  const locale = useConsoleLocale();
  const isPartner = useViewer()?.organization != null;
  const mayApply = useMay('applications.start') && isPartner;
  const [parameters, setParameters] = useSearchParams();
  const [isApplying, setApplying] = useState(false);
  const query = useAsk(ProgramPagesDocument, { locale });
  return (
    <AskState query={query}>
      {({ programs }) => {
        const program = programs.find(({ code }) => code === parameters.get('program')) ?? programs[0]!;
        const { code, title, audience, summary, requirementsNote, ruleSet } = program;
        return (
          <>
            <PageHeader
              title={title.text}
              note={summary.text}
              actions={
                mayApply &&
                code !== 'ERS' && (
                  <Button variant="contained" onClick={() => setApplying(true)}>
                    {text('programmes.apply')}
                  </Button>
                )
              }
            />
            <Tabs value={code} onChange={(_event, chosen: string) => setParameters({ program: chosen }, { replace: true })} variant="scrollable" aria-label={text('programmes.title')} sx={{ mb: 2 }}>
              {programs.map((each) => (
                <Tab key={each.code} value={each.code} label={text(`words.program.${each.code}`)} />
              ))}
            </Tabs>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
              <Panel title={text('programmes.audience')}>
                <Statements statements={[audience]} />
              </Panel>
              {sections.map((section) =>
                program[section].length === 0 ? null : (
                  <Panel key={section} title={text(`programmes.${section}`)}>
                    {section === 'requirements' && requirementsNote && <Typography sx={{ mb: 1 }}>{requirementsNote.text}</Typography>}
                    <Statements statements={program[section]} />
                  </Panel>
                ),
              )}
            </Box>
            <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>
              {text('programmes.terms', { version: ruleSet.version, date: formats.date(ruleSet.effectiveFrom) })}
            </Typography>
            {isApplying && code !== 'ERS' && <StartApplicationDialog program={code} onClose={() => setApplying(false)} />}
          </>
        );
      }}
    </AskState>
  );
}

function Statements({ statements }: { statements: readonly StatementFragment[] }) {
  const text = useText();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.75 }}>
      {statements.map(({ sources, text: words, condition, contact }) => (
        <li key={`${sources.join()} ${words}`}>
          {words}
          {contact && ` ${contact}`}
          {condition && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('programmes.condition', { condition })}</Box>}
          <Box component="span" sx={{ ml: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>{sources.join(', ')}</Box>
        </li>
      ))}
    </Box>
  );
}
