import type { Notice } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { mayUpload, prohibitedUseInWords } from '../../words/study-words.ts';
import { instantInWords } from '../../words/quantities.ts';

/**
 * What the person reads before answering: every section of the notice (consent rule R10) and the facts of the study.
 * Values from the study go through `t`, never into `Trans`: Lingui looks for tags in a `Trans` after filling in its values.
 */
export function StudyNotice({ view, notice }: { view: StudyView; notice: Notice }) {
  const { t } = useLingui();
  const { study } = view;
  return (
    <>
      <NoticeSection title={t`What for`} language={notice.language} text={notice.purpose} />
      <NoticeSection title={t`What is kept`} language={notice.language} text={notice.whatIsKept} />
      <NoticeSection title={t`Who asks and who receives it`} language={notice.language} text={notice.whoReceives}>
        <p>{t`Asked by: ${study.controller}`}</p>
        <p>
          {study.recipient
            ? t`Received by: ${study.recipient.name}`
            : t`Received by nobody. Nothing of it can be sent.`}
        </p>
      </NoticeSection>
      <NoticeSection title={t`How long`} language={notice.language} text={notice.howLong}>
        <p>
          <Plural
            value={study.retentionDays}
            one="What you do not send is deleted here after # day."
            other="What you do not send is deleted here after # days."
          />{' '}
          <Plural value={study.consentDays} one="Your yes ends after # day." other="Your yes ends after # days." />
        </p>
        {study.recipient ? <CoolingOff hours={study.coolingOffHours} /> : null}
      </NoticeSection>
      <NoticeSection title={t`Transfers`} language={notice.language} text={notice.transfers} />
      <NoticeSection title={t`How to take it back`} language={notice.language} text={notice.howToTakeBack} />
      <NoticeSection title={t`Trained models`} language={notice.language} text={notice.trainedModels} />
      <section>
        <h2>{t`What it must never be used for`}</h2>
        <ul>
          {study.prohibitedUses.map((use) => (
            <li key={use}>{prohibitedUseInWords(use)}</li>
          ))}
        </ul>
      </section>
      <NoticeSection title={t`Questions and complaints`} language={notice.language} text={notice.authority}>
        <p>{t`Contact: ${study.contact}`}</p>
        <References view={view} />
      </NoticeSection>
      {view.narrowedBy.length > 0 ? (
        <section>
          <h2>{t`Narrowed by your organisation's policy`}</h2>
          <ul>
            {view.narrowedBy.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="muted">
        <Trans>This text has the SHA-256</Trans> <code className="hash">{view.studySha256}</code>.{' '}
        <Trans>The study ends on {instantInWords(study.expires)}.</Trans>
      </p>
    </>
  );
}

interface NoticeSectionProps {
  title: string;
  text: string;
  language: string;
  children?: React.ReactNode;
}

function NoticeSection({ title, text, language, children }: NoticeSectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p lang={language} className="notice-text">
        {text}
      </p>
      {children}
    </section>
  );
}

function CoolingOff({ hours }: { hours: number }) {
  return (
    <p>
      <Plural
        value={hours}
        _0="After you approve something it is sent at once. This study sets no time in which an approval can be undone."
        one="After you approve something it waits # hour, in which you can undo it."
        other="After you approve something it waits # hours, in which you can undo it."
      />
    </p>
  );
}

function References({ view: { study } }: { view: StudyView }) {
  const { t } = useLingui();
  if (!study.recipient) return null;
  if (!mayUpload(study)) {
    return (
      <p>
        <Trans>Upload is not possible: the study names no impact assessment or no works council agreement.</Trans>
      </p>
    );
  }
  return (
    <p>{t`Impact assessment: ${study.impactAssessment}. Works council agreement: ${study.worksCouncilAgreement}.`}</p>
  );
}
