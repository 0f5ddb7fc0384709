import { CountBadge } from '../display/CountBadge.js';
import { useText } from '../i18n/use-text.js';
import { useMailToSeeTo } from './use-mail-to-see-to.js';

/** How many e-mails came back or were given up. */
export function MailCount() {
  const text = useText();
  const found = useMailToSeeTo().data?.data;
  const count = (found?.returned.totalCount ?? 0) + (found?.givenUp.totalCount ?? 0);
  return <CountBadge count={count} name={text('mail.waiting', { smart_count: count })} />;
}
