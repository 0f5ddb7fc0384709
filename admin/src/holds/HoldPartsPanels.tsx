import Box from '@mui/material/Box';

import { Facts } from '../display/Facts.js';
import { useMoney } from '../display/use-money.js';
import type { HoldPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';

type Hold = NonNullable<HoldPageQuery['cardHold']>;

const rows = { '& > * + *': { borderTop: 1, borderColor: 'divider', pt: 1.5, mt: 1.5 } } as const;

/** The authorisations of a hold; of a card nothing is known but its brand and its last four digits. */
export function AuthorizationsPanel({ hold: { authorizations } }: { hold: Hold }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const at = (instant: string | null): string => (instant === null ? text('states.none') : formats.dateTime(instant));
  return (
    <Panel title={text('holds.panels.authorizations')}>
      {authorizations.length === 0 && text('holds.noAuthorization')}
      <Box sx={rows}>
        {authorizations.map(({ id, number, state, brand, lastFour, captureBefore, authorizedAt, endedAt, amount, captured }) => (
          <Facts
            key={id}
            columns={130}
            facts={[
              { label: text('holds.facts.number', { number }), value: text(`holds.authorization.${state}`) },
              { label: text('holds.facts.card'), value: lastFour === null ? text('states.notRecorded') : text('holds.cardEnding', { brand: brand ?? '', lastFour }) },
              { label: text('money.amount'), value: money(amount) },
              { label: text('holds.facts.captured'), value: captured.amountMinor === '0' ? text('states.none') : money(captured) },
              { label: text('holds.facts.granted'), value: at(authorizedAt) },
              endedAt === null ? { label: text('holds.facts.lasts'), value: at(captureBefore) } : { label: text('holds.facts.ended'), value: at(endedAt) },
            ]}
          />
        ))}
      </Box>
    </Panel>
  );
}

/** What the provider told of disputes, each state as an entry of its own; nothing where nobody disputes the charge. */
export function DisputesPanel({ hold: { disputes } }: { hold: Hold }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  if (disputes.length === 0) return null;
  return (
    <Panel title={text('holds.panels.disputes')}>
      <Box sx={rows}>
        {disputes.map(({ id, reference, state, reason, openedAt, answerDueAt, toldAt, amount }) => (
          <Facts
            key={id}
            columns={130}
            facts={[
              { label: formats.dateTime(toldAt), value: <strong>{text(`holds.dispute.${state}`)}</strong> },
              { label: text('money.amount'), value: money(amount) },
              { label: text('holds.facts.disputeReason'), value: reason },
              { label: text('holds.facts.opened'), value: formats.dateTime(openedAt) },
              { label: text('holds.facts.answerDue'), value: answerDueAt === null ? text('states.none') : formats.dateTime(answerDueAt) },
              { label: text('holds.facts.disputeReference'), value: reference },
            ]}
          />
        ))}
      </Box>
    </Panel>
  );
}

/** What the inspection of the original found, by which the terms decide. */
export function FindingPanel({ hold: { inspectedAt, coverage, accidentalDamage, uncoveredDamage, extent, isRightDevice, receivedAt } }: { hold: Hold }) {
  const text = useText();
  const formats = useFormats();
  if (receivedAt === null) return null;
  const yesOrNo = (value: boolean | null): string => (value === null ? text('states.notRecorded') : text(value ? 'holds.yes' : 'holds.no'));
  return (
    <Panel title={text('holds.panels.finding')}>
      <Facts
        facts={[
          { label: text('holds.step.RECEIVED'), value: formats.dateTime(receivedAt) },
          { label: text('holds.step.INSPECTED'), value: inspectedAt === null ? text('states.none') : formats.dateTime(inspectedAt) },
          { label: text('holds.facts.coverage'), value: coverage === null ? text('states.notRecorded') : text(`holds.coverage.${coverage}`) },
          { label: text('holds.facts.accidental'), value: yesOrNo(accidentalDamage) },
          { label: text('holds.facts.uncovered'), value: yesOrNo(uncoveredDamage) },
          { label: text('holds.facts.extent'), value: extent === null ? text('states.none') : text(`express.extent.${extent}`) },
          { label: text('holds.facts.rightDevice'), value: yesOrNo(isRightDevice) },
        ]}
      />
    </Panel>
  );
}
