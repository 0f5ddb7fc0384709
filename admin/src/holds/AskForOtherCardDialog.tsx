import { useApi } from '../data/use-ask.js';
import { AskForOtherCardDocument, type HoldPageQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Lets the cardholder of a hold that nothing secures enter another card. */
export function AskForOtherCardDialog({ hold: { id, version }, onClose }: { hold: NonNullable<HoldPageQuery['cardHold']>; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const act = async () => (await ask(AskForOtherCardDocument, { input: { cardHoldId: id, expectedVersion: version } })).data.askForOtherCard;
  return (
    <ActionDialog title={text('holds.otherCard.title')} submit={text('holds.otherCard.submit')} done={text('holds.otherCard.done')} problems="holds.problems" isComplete act={act} onClose={onClose}>
      {() => <span>{text('holds.otherCard.words')}</span>}
    </ActionDialog>
  );
}
