import { amountOfProvider } from '@platform/accounts/domain/payment/provider-amount.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { inventedCards } from './invented-cards.js';
import type { SimulatedPayment } from './simulated-payment.js';

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; display: grid; min-height: 100vh; place-items: center; background: Canvas; color: CanvasText; }
  main { width: min(28rem, 100vw - 2rem); padding: 1rem 0; }
  button { display: block; width: 100%; min-height: 44px; margin: .5rem 0; padding: .5rem .75rem; font: inherit; text-align: start; border: 1px solid GrayText; border-radius: .5rem; background: ButtonFace; color: ButtonText; cursor: pointer; }
  button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
  .note { font-size: .875rem; }
`;

/** The provider's page for one payment: there the cardholder chooses an invented card, confirms, or reads what became of it. */
export function cardPage(payment: SimulatedPayment, nonce: string): string {
  const currency = payment.currency.toUpperCase();
  const amount = `${formatAmount({ amountMinor: amountOfProvider(payment.amount, currency), currency, vatIncluded: true })} ${currency}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Card for ${amount}</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>${amount}</h1>${bodyOf(payment)}<p class="note">A simulated payment provider: these cards exist nowhere, and nothing is charged.</p></main></body></html>`;
}

function bodyOf({ status, declineCode, dispute }: SimulatedPayment): string {
  switch (status) {
    case 'requires_payment_method':
      return `${declineCode === null ? '' : '<p role="alert">The card was declined. Choose another one.</p>'}<p>The amount is held on the card, not charged.</p>
        <form method="post">${inventedCards.map(({ id, title, last4 }) => `<button name="card" value="${id}">${title}<br><small>ends in ${last4}</small></button>`).join('')}</form>`;
    case 'requires_action':
      return `<p>Your bank asks you to confirm.</p><form method="post"><button name="confirm" value="yes">Confirm</button><button name="confirm" value="no">Do not confirm</button></form>`;
    case 'requires_capture':
      return '<p role="status">The amount is held on your card.</p>';
    case 'succeeded':
      return `<p role="status">Your card was charged.</p>${disputeOf(dispute?.status ?? null)}`;
    case 'canceled':
      return '<p role="status">Nothing is held on your card.</p>';
  }
}

/** What the cardholder, and their bank, may do about a charge. */
function disputeOf(status: NonNullable<SimulatedPayment['dispute']>['status'] | null): string {
  if (status === null) return '<form method="post"><button name="dispute" value="open">Dispute the charge</button></form>';
  if (status === 'won' || status === 'lost') return `<p>The bank has decided ${status === 'lost' ? 'for you' : 'against you'}.</p>`;
  return '<p>The charge is disputed. As the bank, decide:</p><form method="post"><button name="dispute" value="lost">For the cardholder</button><button name="dispute" value="won">For the merchant</button></form>';
}
