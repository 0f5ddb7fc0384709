import { useTranslate } from 'react-admin';

/** What a code of the ledger is called; one that has no word yet is shown as it is. */
export function useLedgerWords(): (kind: 'subjects' | 'codes' | 'accounts', code: string) => string {
  const translate = useTranslate();
  return (kind, code) => translate(`ledgerWords.${kind}.${code}`, { _: code });
}
