import { Facts } from '../display/Facts.js';
import { type MoneyAnswer, useMoney } from '../display/use-money.js';
import type { HoldPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { HoldActions } from './HoldActions.js';

type Hold = NonNullable<HoldPageQuery['cardHold']>;

/** What is held, charged and given back, until when the original is due, and what happens next without anybody. */
export function HoldMoneyPanel({ hold }: { hold: Hold }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const { held, toCharge, captured, refunded, settleTaking, returnDueOn, deadlineAt, nextAct, terms, receipts, otherDamageFee, outOfWarrantyFee } = hold;
  const amount = (of: MoneyAnswer | null): string => (of === null || of.amountMinor === '0' ? text('states.none') : money(of));
  const calledFor = terms.amount === null ? text(`holds.decision.${terms.decision}`) : text('holds.calledFor', { decision: text(`holds.decision.${terms.decision}`), amount: money(terms.amount) });
  return (
    <Panel title={text('holds.panels.money')} action={<HoldActions hold={hold} />}>
      <Facts
        facts={[
          { label: text('holds.facts.held'), value: held === null ? text('holds.notPriced') : <strong>{money(held)}</strong> },
          { label: text('holds.facts.secured'), value: text(hold.isSecured ? 'holds.isSecured' : 'holds.isNotSecured') },
          { label: text('holds.facts.toCharge'), value: toCharge === null || settleTaking === null ? text('states.none') : text('holds.calledFor', { decision: text(`holds.taking.${settleTaking}`), amount: money(toCharge) }) },
          { label: text('holds.facts.captured'), value: amount(captured) },
          { label: text('holds.facts.refunded'), value: amount(refunded) },
          ...(receipts.length === 0 ? [] : [{ label: text('holds.facts.receipts'), value: receipts.map(({ id, number, kind, amount: paid }) => <div key={id}>{text(`holds.receipt.${kind}`, { number, amount: money(paid) })}</div>) }]),
          { label: text('holds.facts.deadline'), value: returnDueOn === null || deadlineAt === null ? text('states.none') : text('holds.dueUntil', { date: formats.date(returnDueOn), at: formats.dateTime(deadlineAt) }) },
          { label: text('holds.facts.next'), value: nextAct === null ? text('holds.nothingNext') : text('holds.nextAt', { act: text(`holds.act.${nextAct.act}`), at: formats.dateTime(nextAct.at) }) },
          { label: text('holds.facts.terms'), value: calledFor },
          { label: text('holds.facts.otherDamage'), value: amount(otherDamageFee) },
          { label: text('holds.facts.outOfWarranty'), value: amount(outOfWarrantyFee) },
        ]}
      />
    </Panel>
  );
}
