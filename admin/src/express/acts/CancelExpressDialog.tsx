import { useApi } from '../../data/use-ask.js';
import { CancelExpressDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownExpress } from '../shown-express.js';
import { stepAnswer } from './step-answer.js';

/** Gives a request up while nothing has shipped. */
export function CancelExpressDialog({ request: { id, version }, onClose }: { request: ShownExpress; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const act = async () => stepAnswer((await ask(CancelExpressDocument, { input: { expressReplacementId: id, expectedVersion: version } })).data.cancelExpressReplacement);
  return (
    <ActionDialog title={text('express.cancel.title')} submit={text('express.cancel.submit')} done={text('express.cancel.done')} isComplete problems="expressActs.problems" act={act} onClose={onClose}>
      {() => <span>{text('express.cancel.words')}</span>}
    </ActionDialog>
  );
}
