import type { LedgerReport } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { entryCountInWords, ledgerProblemInWords, rollbackInWords } from '../words/ledger-words.ts';
import { instantInWords } from '../words/quantities.ts';

/** What a check of ledger and vault found: what was looked at, what does not fit, what it cannot tell, and who cosigned. */
export function LedgerFindings({ report }: { report: LedgerReport }) {
  const { t } = useLingui();
  const isWhole = report.problems.length === 0;
  const entries = entryCountInWords(report.entryCount);
  return (
    <section
      className={isWhole ? 'notice' : 'notice notice-problem'}
      role={isWhole ? 'status' : 'alert'}
      aria-label={t`What the check found`}
    >
      <p className="notice-lead">
        {isWhole ? (
          t`Checked: ${entries}. Everything fits.`
        ) : (
          <Plural
            value={report.problems.length}
            one="Checked. # thing does not fit."
            other="Checked. # things do not fit."
          />
        )}
      </p>
      {isWhole ? null : <Problems report={report} />}
      <p>
        <Trans>
          Looked at: the chain of hashes and every signature in {entries}, and that every deletion, approval and upload
          has its entry.
        </Trans>{' '}
        <Plural
          value={report.rowCount}
          _0="No recorded actions or frames are kept here."
          one="The # recorded action or frame kept here was held against the consent that was valid when it was recorded."
          other="Each of the # recorded actions and frames kept here was held against the consent that was valid when it was recorded."
        />
      </p>
      <p>{rollbackInWords(report.rollback)}</p>
      <Cosigned cosigned={report.cosigned} />
    </section>
  );
}

function Problems({ report }: { report: LedgerReport }) {
  return (
    <>
      <ul className="findings">
        {report.problems.map((problem) => (
          <li key={`${problem.kind} ${problem.sequence} ${problem.subject}`}>
            {ledgerProblemInWords(problem)} {problem.subject === null ? null : <code>{problem.subject}</code>}
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Do not rely on what the ledger says about these. Save it, and show it to your works council or the study's
          contact.
        </Trans>
      </p>
    </>
  );
}

function Cosigned({ cosigned }: { cosigned: LedgerReport['cosigned'] }) {
  const { t } = useLingui();
  if (cosigned.length === 0) {
    return (
      <p>
        <Trans>No works council has cosigned it.</Trans>
      </p>
    );
  }
  return (
    <ul className="findings">
      {cosigned.map(({ council, entryCount, at }) => {
        const entries = entryCountInWords(entryCount);
        const day = instantInWords(at);
        return <li key={`${council} ${entryCount} ${at}`}>{t`${council} cosigned the first ${entries} on ${day}.`}</li>;
      })}
    </ul>
  );
}
