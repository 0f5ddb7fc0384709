import MailIcon from '@mui/icons-material/MailOutlined';
import MoveIcon from '@mui/icons-material/ArrowForwardOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { HoldPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { useTokens } from '../theme/use-tokens.js';
import { toldMoves } from './told-moves.js';

/** Every move of a hold and every e-mail about it, the latest first: who or what made it, and why. */
export function HoldTimeline({ hold }: { hold: NonNullable<HoldPageQuery['cardHold']> }) {
  const text = useText();
  const translate = useTranslate();
  const formats = useFormats();
  const { textQuiet } = useTokens();
  return (
    <Panel title={text('holds.panels.timeline')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
        {toldMoves(hold).map((told) => (
          <Box component="li" key={told.id} sx={{ display: 'flex', gap: 1.25, py: 1 }}>
            {told.kind === 'MAIL' ? <MailIcon sx={{ fontSize: 18, mt: '2px', color: textQuiet }} /> : <MoveIcon sx={{ fontSize: 18, mt: '2px', color: textQuiet }} />}
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box sx={{ fontSize: '0.875rem' }}>
                {told.kind === 'MAIL' ? text('holds.mail', { mail: translate(`holds.template.${told.template}`, { _: told.template }) }) : text(`holds.move.${told.move}`)}
              </Box>
              <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>
                {told.kind === 'MAIL' ? `${formats.dateTime(told.at)} · ${text(`holds.mailState.${told.state}`)}` : `${formats.dateTime(told.at)} · ${told.by ?? text('holds.byItself')} · ${text(`holds.state.${told.toState}`)}`}
              </Box>
              {told.kind === 'MOVE' && told.reason !== null && <Box sx={{ fontSize: '0.8125rem' }}>{translate(`holds.reason.${told.reason}`, { _: told.reason })}</Box>}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
