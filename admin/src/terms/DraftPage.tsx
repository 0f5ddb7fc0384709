import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { ToneChip } from '../display/ToneChip.js';
import { DiscardRuleSetDraftDocument, ProposeRuleSetPublicationDocument, RuleSetDraftPageDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ReasonField } from '../approvals/ReasonField.js';
import { Differences } from './Differences.js';
import { DraftCriterion } from './DraftCriterion.js';
import { DraftPreview } from './DraftPreview.js';
import { useRegionName } from './terms-days.js';
import type { Draft } from './draft.js';

/** A draft of terms: what it changes, whom it would change, and each requirement to be changed. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const locale = useConsoleLocale();
  const query = useAsk(RuleSetDraftPageDocument, { id, locale });
  return <AskState query={query}>{({ ruleSetDraft }) => (ruleSetDraft === null ? <NotFoundPage /> : <Shown draft={ruleSetDraft} />)}</AskState>;
}

function Shown({ draft }: { draft: Draft }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useRegionName();
  const { program, region, basedOnRegion, basedOnVersion, effectiveFrom, note, status, changes, criteria } = draft;
  return (
    <>
      <PageHeader
        title={text('terms.draftTitle', { program: text(`words.program.${program}`), region: nameOf(region) })}
        marks={<ToneChip tone={status === 'DRAFT' ? 'waiting' : 'quiet'}>{text(`terms.draftStatus.${status}`)}</ToneChip>}
        note={`${text('terms.future', { date: formats.date(effectiveFrom) })} · ${text('terms.draftNote', { version: basedOnVersion, region: nameOf(basedOnRegion) })}`}
        actions={status === 'DRAFT' && <Actions draft={draft} />}
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={text('terms.changes')}>
          <Box sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>{note}</Box>
          <Differences changes={changes} criteria={criteria} />
        </Panel>
        <DraftPreview draftId={draft.id} version={draft.version} criteria={criteria} />
        {(['ENTRY', 'ONGOING', 'PER_TRANSACTION'] as const).map((phase) => {
          const ofPhase = criteria.filter((criterion) => criterion.phase === phase);
          return ofPhase.length === 0 ? null : (
            <Panel key={phase} title={text(`terms.phase.${phase}`)}>
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {ofPhase.map((criterion) => (
                  <DraftCriterion key={criterion.id} draft={draft} criterion={criterion} />
                ))}
              </Box>
            </Panel>
          );
        })}
      </Box>
    </>
  );
}

function Actions({ draft: { id, version } }: { draft: Draft }) {
  const text = useText();
  const ask = useApi();
  const mayDraft = useMay('terms.draft');
  const [open, setOpen] = useState<'publish' | 'discard' | null>(null);
  const [reason, setReason] = useState('');
  if (!mayDraft) return null;
  return (
    <>
      <Button onClick={() => setOpen('discard')}>{text('terms.discard')}</Button>
      <Button variant="contained" onClick={() => setOpen('publish')}>
        {text('terms.publish')}
      </Button>
      {open === 'discard' && (
        <ActionDialog title={text('terms.discardTitle')} submit={text('terms.discard')} done={text('terms.discarded')} isComplete act={async () => (await ask(DiscardRuleSetDraftDocument, { draftId: id })).data.discardRuleSetDraft} onClose={() => setOpen(null)}>
          {() => <div>{text('terms.discardNote')}</div>}
        </ActionDialog>
      )}
      {open === 'publish' && (
        <ActionDialog
          title={text('terms.publish')}
          submit={text('approvals.propose')}
          done={text('approvals.proposed')}
          isComplete={reason.trim() !== ''}
          act={async () => (await ask(ProposeRuleSetPublicationDocument, { input: { draftId: id, expectedVersion: version, reason: reason.trim() } })).data.proposeRuleSetPublication}
          onClose={() => setOpen(null)}
        >
          {(isChecked) => (
            <>
              <div>{text('approvals.secondNeeded')}</div>
              <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
            </>
          )}
        </ActionDialog>
      )}
    </>
  );
}
