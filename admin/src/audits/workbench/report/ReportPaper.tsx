import Box from '@mui/material/Box';

import type { AuditReportPreviewQuery } from '../../../generated/operations.js';
import type { ConsoleLocale } from '../../../i18n/locale.js';
import { monospace } from '../../../theme/console-theme.js';
import { useTokens } from '../../../theme/use-tokens.js';

type Report = NonNullable<AuditReportPreviewQuery['auditReport']>;

/** A report as it will be printed, in the language that was chosen for it. */
export function ReportPaper({ report, locale }: { report: Report; locale: ConsoleLocale }) {
  const { tones } = useTokens();
  const { title, draftNotice, facts, summaryTitle, summary, sections, signature } = report;
  return (
    <Box component="article" lang={locale} aria-label={title} sx={{ maxWidth: 820, width: '100%', boxSizing: 'border-box', mx: 'auto', bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: { xs: 2, md: 5 }, py: { xs: 2.5, md: 4 }, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      <Title rank="h2">{title}</Title>
      {draftNotice && <Box sx={{ color: tones.bad.strong, fontWeight: 600, mb: 1.5 }}>{draftNotice}</Box>}
      <Lines lines={facts} />
      <Title rank="h3">{summaryTitle}</Title>
      <Lines lines={summary} />
      {sections.map((section) => (
        <section key={section.title}>
          <Title rank="h3">{section.title}</Title>
          {section.entries.length === 0 && section.empty}
          {section.entries.map((entry) => (
            <Box key={`${entry.origin} ${entry.title}`} sx={{ mb: 2 }}>
              <Title rank="h4">{entry.title}</Title>
              <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', mb: 0.5 }}>{entry.origin}</Box>
              <Lines lines={entry.lines} headTone={entry.isFailing ? tones.bad.strong : undefined} />
            </Box>
          ))}
        </section>
      ))}
      {signature && (
        <section>
          <Title rank="h3">{signature.title}</Title>
          <Lines lines={signature.lines} />
          <Box sx={{ fontWeight: 600, mt: 1 }}>{`${signature.hashTitle}:`}</Box>
          <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.8125rem' }}>{signature.sha256}</Box>
          <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{signature.hashNote}</Box>
        </section>
      )}
    </Box>
  );
}

const sizes = { h2: '1.375rem', h3: '1.0625rem', h4: '0.9375rem' } as const;

function Title({ rank, children }: { rank: keyof typeof sizes; children: string }) {
  return (
    <Box component={rank} sx={{ fontSize: sizes[rank], fontWeight: 650, lineHeight: 1.35, mt: rank === 'h2' ? 0 : rank === 'h3' ? 3 : 1.5, mb: rank === 'h4' ? 0.25 : 1 }}>
      {children}
    </Box>
  );
}

function Lines({ lines, headTone }: { lines: Report['facts']; headTone?: string | undefined }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '170px minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0, sm: 0.5 } }}>
      {lines.map(({ label, value }, index) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontWeight: 600, fontSize: '0.8125rem' }}>{label}</Box>
          <Box component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, whiteSpace: 'pre-wrap', ...(index === 0 && headTone ? { color: headTone, fontWeight: 600 } : {}) }}>{value}</Box>
        </Box>
      ))}
    </Box>
  );
}
