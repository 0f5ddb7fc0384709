import Box from '@mui/material/Box';

import { ToneChip } from '../../../display/ToneChip.js';
import { EvidenceGallery } from '../../../evidence/EvidenceGallery.js';
import type { AuditResult, EvidenceCardFragment, Severity } from '../../../generated/operations.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useText } from '../../../i18n/use-text.js';
import { useTokens } from '../../../theme/use-tokens.js';
import { useEvidenceRenewal } from '../../item-evidence/use-item-evidence.js';
import type { Finding } from '../finding.js';
import type { ItemView } from '../item-view.js';
import { ResultChip } from '../ResultChip.js';
import { changeLooks } from './change-looks.js';
import type { Compared } from './comparison.js';

interface ComparedRowProps {
  row: Compared;
  finding: Finding;
  view: ItemView;
  files: readonly EvidenceCardFragment[];
  isLocked: boolean;
  /** Which audit stands on the left. */
  origin: string;
  isCurrent: boolean;
  onCurrent: () => void;
  onOpen: () => void;
}

/** One requirement, then and now, with what differs marked. */
export function ComparedRow({ row: { item, before, change }, finding, view, files, isLocked, origin, isCurrent, onCurrent, onOpen }: ComparedRowProps) {
  const text = useText();
  const { accent } = useTokens();
  const renew = useEvidenceRenewal();
  const earlier = before === null ? [] : before.evidence.filter(({ detachedAt }) => detachedAt === null);
  return (
    <Box component="li" onFocusCapture={onCurrent} aria-current={isCurrent ? 'true' : undefined} sx={{ px: 2, py: 1.5, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, boxShadow: isCurrent ? `inset 3px 0 0 ${accent}` : 'none' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1 }}>
        <Box component="button" type="button" onClick={onOpen} data-row-link={item.id} sx={{ all: 'unset', cursor: 'pointer', flex: '1 1 260px', fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.35, '&:hover': { textDecoration: 'underline' }, '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 2, borderRadius: '3px' } }}>
          {item.text}
        </Box>
        <ToneChip {...changeLooks[change]}>{text(`workbenchViews.compare.change.${change}`)}</ToneChip>
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
        {before === null ? (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{text('workbenchViews.compare.notAskedBefore')}</Box>
        ) : (
          <Side title={origin} result={before.result} severity={before.severity} observation={before.observation ?? ''} action={before.correctiveAction}>
            <EvidenceGallery evidence={earlier} isLocked empty={text('itemEvidence.none')} />
          </Side>
        )}
        <Side title={text('workbenchViews.compare.now')} result={view.result} severity={finding.severity} observation={finding.observation} action={finding.action.description === '' ? null : finding.action} isMarked={change === 'better' || change === 'worse' || change === 'other'}>
          <EvidenceGallery evidence={files} isLocked={isLocked} empty={text('itemEvidence.none')} earlier={{ origin, items: earlier }} onChanged={renew} />
        </Side>
      </Box>
    </Box>
  );
}

interface SideProps {
  title: string;
  result: AuditResult;
  severity: Severity | null;
  observation: string;
  action: { description: string; ownerName: string; dueOn: string; status?: 'OPEN' | 'DONE_BY_PARTNER' | 'REJECTED' | 'VERIFIED' | 'WITHDRAWN' } | null;
  isMarked?: boolean;
  children: React.ReactNode;
}

function Side({ title, result, severity, observation, action, isMarked = false, children }: SideProps) {
  const text = useText();
  const formats = useFormats();
  const { accentSoft } = useTokens();
  return (
    <Box sx={{ display: 'grid', gap: 0.75, alignContent: 'start', minWidth: 0, fontSize: '0.8125rem' }}>
      <Box sx={{ color: 'text.secondary' }}>{title}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, justifySelf: 'start', ...(isMarked ? { bgcolor: accentSoft, borderRadius: '6px', px: 0.75, py: 0.25 } : {}) }}>
        <ResultChip result={result} />
        {severity && <span>{text(`words.severity.${severity}`)}</span>}
      </Box>
      {observation && <Box component="blockquote" sx={{ m: 0, pl: 1.25, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{observation}</Box>}
      {action && (
        <Box>
          {`${text('workbench.action.title')}: ${action.description} (${action.ownerName}${action.dueOn ? `, ${formats.date(action.dueOn)}` : ''})`}
          {action.status && ` · ${text(`words.actionStatus.${action.status}`)}`}
        </Box>
      )}
      {children}
    </Box>
  );
}
