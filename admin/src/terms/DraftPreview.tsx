import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { OutcomeChip } from '../compliance/OutcomeChip.js';
import { useAsk } from '../data/use-ask.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { RecordLink } from '../display/RecordLink.js';
import { RuleSetDraftPreviewDocument, type RuleSetDraftPreviewQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

type Preview = NonNullable<RuleSetDraftPreviewQuery['previewRuleSetDraft']>;

interface DraftPreviewProps {
  draftId: string;
  version: number;
  criteria: readonly { id: string; text: string }[];
}

/** Whom the draft would change if it were in force today; asked for, since every partner is judged for it. */
export function DraftPreview({ draftId, version, criteria }: DraftPreviewProps) {
  const text = useText();
  const [asked, setAsked] = useState<number | null>(null);
  return (
    <Panel title={text('terms.preview')} action={<Button onClick={() => setAsked(version)}>{text('terms.previewAsk')}</Button>}>
      {asked === version && <Answer key={version} draftId={draftId} criteria={criteria} />}
    </Panel>
  );
}

function Answer({ draftId, criteria }: Omit<DraftPreviewProps, 'version'>) {
  const text = useText();
  const [after, setAfter] = useState<string | null>(null);
  const query = useAsk(RuleSetDraftPreviewDocument, { id: draftId, after }, { keepPrevious: true, staleTimeMs: 0 });
  return (
    <Box role="status">
      <AskState query={query} loading={<Skeleton variant="rounded" height={120} />}>
        {({ previewRuleSetDraft: preview }) =>
          preview && (
            <Box sx={{ display: 'grid', gap: 1.5 }}>
              <Counts preview={preview} criteria={criteria} />
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {preview.partners.map(({ enrollmentId, before, after: then, organization }) => (
                  <Box component="li" key={enrollmentId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
                    <Box sx={{ flex: '1 1 180px' }}>{organization && <RecordLink to={`/partners/${organization.id}/show/compliance`}>{organization.displayName}</RecordLink>}</Box>
                    <OutcomeChip overall={before} />
                    <BecomesIcon />
                    <OutcomeChip overall={then} />
                  </Box>
                ))}
              </Box>
              {preview.pageInfo.hasNextPage && <Button onClick={() => setAfter(preview.pageInfo.endCursor)}>{text('terms.previewMore')}</Button>}
            </Box>
          )
        }
      </AskState>
    </Box>
  );
}

function Counts({ preview: { examined, affected, changed, outcomes, criteria: byCriterion }, criteria }: { preview: Preview; criteria: DraftPreviewProps['criteria'] }) {
  const text = useText();
  const formats = useFormats();
  const wording = new Map(criteria.map(({ id, text: requirement }) => [id, requirement]));
  return (
    <div>
      <div>{text('terms.previewCounts', { changed: formats.number(changed), affected: formats.number(affected), examined: formats.number(examined) })}</div>
      {changed === 0 && <div>{text('terms.previewNobody')}</div>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {outcomes.map(({ before, after, count }) => (
          <li key={`${before} ${after}`}>{text('terms.previewOutcome', { count: formats.number(count), before: text(`compliance.outcome.${before}`), after: text(`compliance.outcome.${after}`) })}</li>
        ))}
        {byCriterion.map(({ criterion, before, after, count }) => (
          <li key={`${criterion} ${before} ${after}`}>
            {`${text('terms.previewCriterion', { count: formats.number(count), criterion: wording.get(criterion) ?? criterion })} (${text(`words.verdict.${before}`)}`}
            <BecomesIcon />
            {`${text(`words.verdict.${after}`)})`}
          </li>
        ))}
      </Box>
    </div>
  );
}
