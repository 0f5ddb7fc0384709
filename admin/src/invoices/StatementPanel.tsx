import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../data/use-ask.js';
import { useDownload } from '../data/use-download.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { useMoney } from '../display/use-money.js';
import { OrganizationStatementsDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** The monthly statements of an organisation, each with the fingerprint that proves it. */
export function StatementPanel({ organizationId }: { organizationId: string }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const query = useAsk(OrganizationStatementsDocument, { organizationId });
  return (
    <Panel title={text('money.statements.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={64} />}>
        {({ accountStatements: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('money.statements.empty')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
              {nodes.map(({ id, month, opening, closing, sha256 }) => {
                const kind = `${opening.currency}, ${text(opening.vatIncluded ? 'ledgerWords.withTax' : 'ledgerWords.withoutTax')}`;
                return (
                  <li key={id}>
                    <strong>{formats.month(month)}</strong> <Box component="span" sx={{ color: 'text.secondary' }}>{kind}</Box>
                    <Box>
                      {money(opening)}
                      <BecomesIcon />
                      {money(closing)}
                    </Box>
                    <Button onClick={() => download(`/reports/statement.csv?id=${id}&locale=${locale}`)} disabled={isBusy} aria-label={`${text('money.statements.download')}: ${formats.month(month)}, ${kind}`}>
                      {text('money.statements.download')}
                    </Button>
                    <Button onClick={() => download(`/reports/statement.pdf?id=${id}&locale=${locale}`)} disabled={isBusy} aria-label={`${text('billingFiles.pdf')}: ${formats.month(month)}, ${kind}`}>
                      {text('billingFiles.pdf')}
                    </Button>
                    <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem', overflowWrap: 'anywhere' }}>{`SHA-256 ${sha256}`}</Box>
                  </li>
                );
              })}
            </Box>
          </>
        )}
      </AskState>
    </Panel>
  );
}
