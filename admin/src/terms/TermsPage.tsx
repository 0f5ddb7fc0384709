import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { type ProgramCode, RuleSetDraftsDocument, TermsOfProgrammeDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ChoiceField } from '../list/filters.js';
import { NewDraftDialog } from './NewDraftDialog.js';
import { ReevaluationsPanel } from './reevaluations/ReevaluationsPanel.js';
import { type TermsDays, TermsChip, useRegionName } from './terms-days.js';

const programmes: readonly ProgramCode[] = ['AASP', 'IDS', 'SSA', 'ERS'];

/** The terms of a programme, by region and version, and the drafts that are being written. */
export default function TermsPage() {
  const text = useText();
  const mayDraft = useMay('terms.draft');
  const mayReadDrafts = useMay('terms.drafts');
  const mayReadReevaluations = useMay('terms.reevaluations');
  const [address, setAddress] = useSearchParams();
  const [isWriting, setWriting] = useState(false);
  const program = programmes.find((known) => known === address.get('programme')) ?? 'AASP';
  const query = useAsk(TermsOfProgrammeDocument, { program });
  return (
    <>
      <PageHeader
        title={text('terms.title')}
        note={text('terms.note')}
        actions={
          mayDraft && (
            <Button variant="contained" onClick={() => setWriting(true)}>
              {text('terms.newDraft')}
            </Button>
          )
        }
      />
      <Box sx={{ mb: 2 }}>
        <ChoiceField label={text('terms.programme')} value={program} choices={programmes.map((value) => ({ value, label: text(`words.program.${value}`) }))} onChoose={(programme) => setAddress({ programme })} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: mayReadDrafts ? 'minmax(0, 7fr) minmax(0, 5fr)' : 'minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Panel title={text('terms.published')}>
          <AskState query={query} loading={<Skeleton variant="rounded" height={160} />}>
            {({ ruleSets }) => (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {[...ruleSets].reverse().map((ruleSet) => (
                  <RuleSetLine key={`${ruleSet.region}/${ruleSet.version}`} ruleSet={{ ...ruleSet, program }} />
                ))}
              </Box>
            )}
          </AskState>
        </Panel>
        {mayReadDrafts && <Drafts program={program} />}
        {mayReadReevaluations && program !== 'ERS' && <ReevaluationsPanel program={program} />}
      </Box>
      {isWriting && <NewDraftDialog program={program} onClose={() => setWriting(false)} />}
    </>
  );
}

function RuleSetLine({ ruleSet }: { ruleSet: TermsDays & { program: ProgramCode; region: string; version: number } }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useRegionName();
  const { program, region, version, effectiveFrom, effectiveTo } = ruleSet;
  const days = effectiveTo === null ? text('terms.since', { from: formats.date(effectiveFrom) }) : text('terms.days', { from: formats.date(effectiveFrom), to: formats.date(effectiveTo) });
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 180px' }}>
        <RecordLink to={`/terms/${program}/${region}/${version}`}>{`${nameOf(region)}, ${text('terms.version', { version })}`}</RecordLink>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{days}</Box>
      <TermsChip days={ruleSet} />
    </Box>
  );
}

function Drafts({ program }: { program: ProgramCode }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useRegionName();
  const query = useAsk(RuleSetDraftsDocument, { program });
  return (
    <Panel title={text('terms.drafts')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={80} />}>
        {({ ruleSetDrafts: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('terms.noDraft')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
              {nodes.map(({ id, region, effectiveFrom, note, updatedAt, updatedByName }) => (
                <li key={id}>
                  <RecordLink to={`/terms/drafts/${id}`}>{`${nameOf(region)}, ${text('terms.future', { date: formats.date(effectiveFrom) })}`}</RecordLink>
                  <Box sx={{ overflowWrap: 'anywhere' }}>{note}</Box>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{`${updatedByName}, ${formats.dateTime(updatedAt)}`}</Box>
                </li>
              ))}
            </Box>
          </>
        )}
      </AskState>
    </Panel>
  );
}
