import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { ToneChip } from '../../display/ToneChip.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { monospace } from '../../theme/console-theme.js';
import { EndCentreDialog } from './EndCentreDialog.js';
import { RegisterKeyDialog } from './RegisterKeyDialog.js';
import { RevokeKeyDialog } from './RevokeKeyDialog.js';
import { inGroups, type ShownCentre, type ShownKey } from './shown-centre.js';

type Opened = { form: 'end' | 'key' } | { form: 'revoke'; key: ShownKey };

/** One test centre: since when its exams certify, and its keys. */
export function TestCentrePanel({ centre }: { centre: ShownCentre }) {
  const text = useText();
  const formats = useFormats();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { name, code, authorised, authorisedFrom, authorisedUntil, keys } = centre;
  const close = (): void => setOpened(null);
  const period = authorisedUntil === null ? text('testCentres.since', { from: formats.date(authorisedFrom) }) : text('testCentres.between', { from: formats.date(authorisedFrom), until: formats.date(authorisedUntil) });
  return (
    <Panel title={name} action={<ToneChip tone={authorised ? 'good' : 'quiet'}>{text(authorised ? 'testCentres.authorised' : 'testCentres.notAuthorised')}</ToneChip>}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>
        <Box component="code" sx={{ fontFamily: monospace }}>{code}</Box>
        <span>{period}</span>
        <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button onClick={() => setOpened({ form: 'key' })} aria-label={`${text('testCentres.registerKey')}: ${name}`}>{text('testCentres.registerKey')}</Button>
          <Button onClick={() => setOpened({ form: 'end' })} aria-label={`${text('testCentres.changePeriod')}: ${name}`}>{text('testCentres.changePeriod')}</Button>
        </Box>
      </Box>
      {keys.length === 0 ? (
        <Box sx={{ mt: 1, fontSize: '0.875rem' }}>{text('testCentres.noKeys')}</Box>
      ) : (
        <Box component="ul" aria-label={text('testCentres.keysOf', { name })} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
          {keys.map((key) => (
            <KeyLine key={key.id} shown={key} onRevoke={() => setOpened({ form: 'revoke', key })} />
          ))}
        </Box>
      )}
      {opened?.form === 'end' && <EndCentreDialog centre={centre} onClose={close} />}
      {opened?.form === 'key' && <RegisterKeyDialog centre={centre} onClose={close} />}
      {opened?.form === 'revoke' && <RevokeKeyDialog centre={centre} shown={opened.key} onClose={close} />}
    </Panel>
  );
}

function KeyLine({ shown: { fingerprint, registeredAt, revokedAt }, onRevoke }: { shown: ShownKey; onRevoke: () => void }) {
  const text = useText();
  const formats = useFormats();
  const isRevoked = revokedAt !== null;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 1, display: 'grid', gap: 0.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto' }, alignItems: 'center' }}>
      <Box sx={{ minWidth: 0 }}>
        <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.8125rem', overflowWrap: 'anywhere', textDecoration: isRevoked ? 'line-through' : 'none' }}>{inGroups(fingerprint)}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {text('testCentres.registeredAt', { at: formats.dateTime(registeredAt) })}
          {isRevoked && ` · ${text('testCentres.revokedAt', { at: formats.dateTime(revokedAt) })}`}
        </Box>
      </Box>
      {isRevoked ? (
        <ToneChip tone="bad">{text('testCentres.revoked')}</ToneChip>
      ) : (
        <Button color="error" onClick={onRevoke} aria-label={`${text('testCentres.revoke')}: ${fingerprint.slice(0, 8)}`} sx={{ justifySelf: 'start' }}>
          {text('testCentres.revoke')}
        </Button>
      )}
    </Box>
  );
}
