interface Credit {
  /** What the bank calls it. */
  id: string;
  amount: string;
  currency: string;
  text?: string;
  reference?: string;
}

/** A camt.053 file as a bank sends it, with credits booked on 31 March 2026. */
export function bankFile(credits: readonly Credit[]): string {
  const entries = credits.map(
    ({ id, amount, currency, text, reference }) => `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-31</Dt></BookgDt><AcctSvcrRef>${id}</AcctSvcrRef>
      <NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>A payer &amp; sons</Nm></Pty></Dbtr></RltdPties><RmtInf>${text === undefined ? '' : `<Ustrd>${text}</Ustrd>`}${
        reference === undefined ? '' : `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`
      }</RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}
