import type { SessionSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { sessionEndInWords } from '../words/ledger-words.ts';
import {
  actionCountInWords,
  dayInWords,
  durationInWords,
  frameCountInWords,
  sessionCountInWords,
  sizeInWords,
  timeInWords,
} from '../words/quantities.ts';

/** The sessions kept on this computer, by day, newest first. */
export function DaysPage({ onlyToday }: { onlyToday: boolean }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const sessions = useQuery(query.sessions.list.queryOptions());
  return (
    <>
      <h1>{onlyToday ? t`Today` : t`Days`}</h1>
      <p className="lead">
        <a href={hrefOf({ page: 'test-screen' })}>
          <Trans>See what would be kept of your screen now</Trans>
        </a>
      </p>
      {sessions.isPending ? <Skeleton rows={3} label={t`Reading sessions`} /> : null}
      {sessions.error ? <ErrorNotice error={sessions.error} onRetry={() => void sessions.refetch()} /> : null}
      {sessions.data ? <Days days={byDay(sessions.data, onlyToday)} onlyToday={onlyToday} /> : null}
    </>
  );
}

interface Day {
  name: string;
  sessions: SessionSummary[];
}

function Days({ days, onlyToday }: { days: Day[]; onlyToday: boolean }) {
  const { t } = useLingui();
  if (days.length === 0) {
    return (
      <EmptyState title={onlyToday ? t`Nothing was kept today` : t`Nothing is kept on this computer`}>
        <p>
          <Trans>Sessions appear here while a study you joined records in apps you allowed.</Trans>
        </p>
        <p>
          <a href={hrefOf({ page: 'studies' })}>
            <Trans>Open studies</Trans>
          </a>
          {onlyToday ? (
            <>
              {' · '}
              <a href={hrefOf({ page: 'days' })}>
                <Trans>Open all days</Trans>
              </a>
            </>
          ) : null}
        </p>
      </EmptyState>
    );
  }
  return days.map((day) => (
    <section key={day.name} className="day" aria-label={day.name}>
      <h2 className="day-title">
        {day.name} <span className="day-sum">{sumInWords(day.sessions)}</span>
      </h2>
      <ul className="session-list">
        {day.sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </section>
  ));
}

function SessionRow({ session }: { session: SessionSummary }) {
  const time = timeInWords(session.startedAt);
  const isOpen = session.durationSeconds === null;
  return (
    <li>
      <a className="session-row" href={hrefOf({ page: 'session', sessionId: session.id })}>
        <span className="session-time">{time}</span>
        <span className="session-apps">{session.apps.join(', ') || <Trans>No app names kept</Trans>}</span>
        <span>{isOpen ? <Trans>still open</Trans> : durationInWords(session.durationSeconds ?? 0)}</span>
        <span>{frameCountInWords(session.frameCount)}</span>
        <span>{actionCountInWords(session.actionCount)}</span>
        <span>{sizeInWords(session.sizeBytes)}</span>
        <span className="session-end">{session.end ? sessionEndInWords(session.end) : ''}</span>
      </a>
    </li>
  );
}

function sumInWords(sessions: SessionSummary[]): string {
  const sum = (pick: (session: SessionSummary) => number) => sessions.reduce((total, one) => total + pick(one), 0);
  return [
    sessionCountInWords(sessions.length),
    durationInWords(sum((session) => session.durationSeconds ?? 0)),
    frameCountInWords(sum((session) => session.frameCount)),
    sizeInWords(sum((session) => session.sizeBytes)),
  ].join(' · ');
}

function byDay(sessions: SessionSummary[], onlyToday: boolean): Day[] {
  const today = dayKey(new Date());
  const newestFirst = sessions.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
  const days = Map.groupBy(newestFirst, (session) => dayKey(new Date(session.startedAt)));
  return [...days]
    .filter(([key]) => !onlyToday || key === today)
    .map(([, group]) => ({ name: dayInWords(group[0]?.startedAt ?? ''), sessions: group }));
}

/** The day in the person's own time zone. */
function dayKey(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}
