import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { askKey, useAsk } from '../../../data/use-ask.js';
import { AuditReportPreviewDocument, type AuditReportPreviewQuery } from '../../../generated/operations.js';
import { type ConsoleLocale, languageNames, locales } from '../../../i18n/locale.js';
import { useConsoleLocale, useText } from '../../../i18n/use-text.js';
import { AskState } from '../../../layout/AskState.js';
import { Message } from '../../../layout/Message.js';
import { ChoiceField } from '../../../list/filters.js';
import type { Findings, FindingStates } from '../findings.js';
import { overallStage } from '../overall-stage.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench-audit.js';
import { ClosingNotes } from './ClosingNotes.js';
import { ReportPaper } from './ReportPaper.js';
import { SignedReports } from './SignedReports.js';

interface ReportPaneProps {
  audit: WorkbenchAudit;
  items: readonly WorkbenchItem[];
  states: FindingStates;
  views: ItemViews;
  findings: Findings;
  onOpen: (itemId: string) => void;
}

/** What the report says, word for word as its PDF, before the audit is closed; and what should be looked at before it is. */
export function ReportPane({ audit, items, states, views, findings, onOpen }: ReportPaneProps) {
  const text = useText();
  const own = useConsoleLocale();
  const [locale, setLocale] = useState<ConsoleLocale>(own);
  const stage = overallStage(states);
  const queryClient = useQueryClient();
  const query = useAsk(AuditReportPreviewDocument, { id: audit.id, locale }, { keepPrevious: true, staleTimeMs: 0 });
  const isSaved = stage === 'saved';
  // What has just been written is to be in it.
  useEffect(() => void findings.flush(), [findings]);
  useEffect(() => {
    if (isSaved) void queryClient.invalidateQueries({ queryKey: askKey(AuditReportPreviewDocument) });
  }, [isSaved, queryClient]);
  return (
    <Box sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' } }}>
      <Box sx={{ order: { lg: 2 }, display: 'grid', gap: 2, position: { lg: 'sticky' }, top: { lg: 180 } }}>
        <ChoiceField label={text('workbenchViews.report.language')} value={locale} choices={locales.map((value) => ({ value, label: languageNames[value] }))} onChoose={(value) => setLocale(value as ConsoleLocale)} />
        {audit.status === 'CLOSED' ? <SignedReports auditId={audit.id} onOpen={onOpen} /> : <ClosingNotes items={items} states={states} views={views} onOpen={onOpen} />}
      </Box>
      <AskState query={query} loading={<Skeleton variant="rounded" height={480} />}>
        {({ auditReport }: AuditReportPreviewQuery) => (auditReport === null ? <Message title={text('states.notFoundTitle')} /> : <ReportPaper report={auditReport} locale={locale} />)}
      </AskState>
    </Box>
  );
}
