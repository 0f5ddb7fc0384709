import { useTranslate } from 'react-admin';

import { type Fact, Facts } from '../../display/Facts.js';
import { RecordLink } from '../../display/RecordLink.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { type Answers, answerAt, questions } from '../form/form-questions.js';
import type { ReviewedApplication } from './reviewed-application.js';

/** What the applicant states, question by question. */
export function ApplicantFacts({ application }: { application: ReviewedApplication }) {
  const text = useText();
  const translate = useTranslate();
  const { program, organization, contactName, contactEmail, ids, ssa, aasp } = application;
  const answers = (ids ?? ssa ?? aasp ?? {}) as Answers;
  const word = (value: unknown): string => {
    if (value == null || value === '') return text('applications.notStated');
    if (typeof value === 'boolean') return text(value ? 'words.yesNo.yes' : 'words.yesNo.no');
    if (Array.isArray(value)) return value.length === 0 ? text('applications.notStated') : value.map(word).join(', ');
    return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? translate(`applications.words.${value}`, { _: value }) : String(value);
  };
  const stated: Fact[] = questions[program].flatMap(({ path, kind }) =>
    kind === 'locations'
      ? (aasp?.locations ?? []).map(({ address, phone, addressKind }, index) => ({
          label: text('applications.form.address', { number: index + 1 }),
          value: [address, phone, addressKind && text(`words.addressKind.${addressKind}`)].filter(Boolean).join(' · ') || text('applications.notStated'),
        }))
      : [{ label: translate(`applications.questions.${path}`), value: word(answerAt(answers, path)) }],
  );
  return (
    <Panel title={text('applications.applicant')}>
      <Facts
        facts={[
          { label: text('applications.columns.applicant'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('applications.questions.contactName'), value: word(contactName) },
          { label: text('applications.questions.contactEmail'), value: word(contactEmail) },
          ...stated,
        ]}
      />
    </Panel>
  );
}
