import { approvalKind } from '../approvals/approval-kind.js';
import { DecideWaiverDocument, OpenWaiversDocument, type WaiverRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** Proposed waivers. */
export const waiverApprovals = approvalKind({
  label: 'compliance.waiver.approval',
  action: 'waivers.decide',
  open: OpenWaiversDocument,
  read: ({ waivers: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map(({ organization, ...waiver }) => ({
      ...waiver,
      subject: { to: `/partners/${organization.id}/show/compliance`, text: organization.displayName },
      change: <WaivedDays waiver={waiver} />,
    })),
  }),
  decide: DecideWaiverDocument,
  variables: ({ id, decision, reason }) => ({ input: { waiverId: id, decision, reason } }),
  decided: ({ decideWaiver }) => decideWaiver,
});

function WaivedDays({ waiver: { criterion, reference, validFrom, validTo } }: { waiver: Pick<WaiverRowFragment, 'criterion' | 'reference' | 'validFrom' | 'validTo'> }) {
  const text = useText();
  const formats = useFormats();
  return <div>{`${criterion} · ${text('compliance.waiver.days', { from: formats.date(validFrom), to: formats.date(validTo) })} · ${reference}`}</div>;
}
