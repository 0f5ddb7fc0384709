import { ToneChip } from '../display/ToneChip.js';
import type { MatrixRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { productLooks } from './product-tone.js';

export type ProductCertification = MatrixRowFragment['products'][number];

/** How somebody stands for one product, in few words. */
export function ProductCell({ standing, plain = false }: { standing: ProductCertification; plain?: boolean }) {
  const { tone, icon } = productLooks[standing.state];
  const words = useStandingWords()(standing);
  return (
    <ToneChip tone={tone} icon={icon} plain={plain || standing.state === 'VALID' || standing.state === 'MISSING'}>
      {words}
    </ToneChip>
  );
}

export function useStandingWords(): (standing: ProductCertification) => string {
  const text = useText();
  const formats = useFormats();
  return ({ state, validUntil, daysLeft }) => {
    if (validUntil === null || daysLeft === null || state === 'MISSING') return text('certifications.states.MISSING');
    if (state === 'EXPIRING') return text('certifications.endsIn', { days: formats.days(daysLeft) });
    return text(state === 'LAPSED' ? 'certifications.lapsedOn' : 'certifications.validUntil', { date: formats.date(validUntil) });
  };
}
