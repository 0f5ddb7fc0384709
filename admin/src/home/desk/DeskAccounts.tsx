import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { StandingChip } from '../../partners/StandingChips.js';
import { DeskLine, DeskList } from './DeskLine.js';
import type { Desk } from './shown-desk.js';

/** The accounts that orders are placed on and charges come to. */
export function DeskAccounts({ accounts }: { accounts: NonNullable<Desk['organization']>['serviceAccounts'] }) {
  const text = useText();
  return (
    <Panel title={text('serviceDesk.accounts.title')} flush>
      <DeskList empty={text('serviceDesk.accounts.none')}>
        {accounts.map(({ id, soldTo, type, standing }) => (
          <DeskLine key={id} to={`/accounts/${id}/show`} name={text('serviceDesk.accounts.soldTo', { soldTo })} note={text(`words.accountType.${type}`)} marks={<StandingChip standing={standing} plain />} />
        ))}
      </DeskList>
    </Panel>
  );
}
