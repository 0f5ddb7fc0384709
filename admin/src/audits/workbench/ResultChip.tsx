import { ToneChip } from '../../display/ToneChip.js';
import type { AuditResult } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { resultLooks } from './result-looks.js';

export function ResultChip({ result, plain = false }: { result: AuditResult; plain?: boolean }) {
  const text = useText();
  const { tone, icon } = resultLooks[result];
  return (
    <ToneChip tone={tone} icon={icon} plain={plain}>
      {text(`words.result.${result}`)}
    </ToneChip>
  );
}
