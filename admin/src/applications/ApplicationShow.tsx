import { useParams } from 'react-router-dom';

import { useMay, useViewer } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { ApplicationPageDocument, ApplicationReviewDocument } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { ApplicationStatusChip } from './ApplicationStatusChip.js';
import { ApplicationEditor } from './form/ApplicationEditor.js';
import { ApplicationReview } from './review/ApplicationReview.js';

/** One application: to write for its applicant, to review for staff. */
export default function ApplicationShow() {
  const { id = '' } = useParams();
  const isStaff = useViewer()?.organization == null;
  return isStaff ? <ForStaff id={id} /> : <ForApplicant id={id} />;
}

function ForApplicant({ id }: { id: string }) {
  const text = useText();
  const query = useAsk(ApplicationPageDocument, { id });
  return (
    <AskState query={query}>
      {({ application }) =>
        application == null ? (
          <NotFoundPage />
        ) : (
          <>
            <PageHeader title={text('applications.one', { program: text(`words.program.${application.program}`) })} marks={<ApplicationStatusChip status={application.status} />} />
            <ApplicationEditor key={`${application.id} ${application.status}`} application={application} onChanged={() => void query.refetch()} />
          </>
        )
      }
    </AskState>
  );
}

function ForStaff({ id }: { id: string }) {
  const text = useText();
  const locale = useConsoleLocale();
  const mayDecide = useMay('applications.decide');
  const query = useAsk(ApplicationReviewDocument, { id, locale });
  return (
    <AskState query={query}>
      {({ application }) =>
        application == null ? (
          <NotFoundPage />
        ) : (
          <>
            <PageHeader
              title={application.organization.displayName}
              marks={<ApplicationStatusChip status={application.status} />}
              note={`${text(`words.program.${application.program}`)} · ${text(`applications.channel.${application.channel}`)}`}
            />
            {application.channel === 'EMAIL' && application.status === 'DRAFT' ? (
              <ApplicationEditor key={application.id} application={application} onChanged={() => void query.refetch()} />
            ) : (
              <ApplicationReview application={application} mayDecide={mayDecide} onChanged={() => void query.refetch()} />
            )}
          </>
        )
      }
    </AskState>
  );
}
