import { assertNever, type DeletionReceipt } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useConnectionState, usePaneApi, useStatus, useStatusFeed } from './api/pane-api.tsx';
import { ConnectionLost, TokenMissing } from './components/connection-lost.tsx';
import { useDeletion } from './components/deletion.tsx';
import { Receipt } from './components/receipt.tsx';
import { Skeleton } from './components/notices.tsx';
import { StatusBar } from './components/status-bar.tsx';
import { AboutPage } from './pages/about-page.tsx';
import { DaysPage } from './pages/days-page.tsx';
import { JoinPage } from './pages/join-page.tsx';
import { LedgerPage } from './pages/ledger-page.tsx';
import { LeftPage } from './pages/left-page.tsx';
import { ManagedPage } from './pages/managed-page.tsx';
import { MyDataPage } from './pages/my-data-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { RecordsPage } from './pages/records-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { SessionPage } from './pages/session-page.tsx';
import { SmallPage } from './pages/small-page.tsx';
import { StudiesPage } from './pages/studies-page.tsx';
import { TakeBackPage } from './pages/take-back-page.tsx';
import { TestScreenPage } from './pages/test-screen-page.tsx';
import { WaitingPage } from './pages/waiting-page.tsx';
import { WordsPage } from './pages/words-page.tsx';
import { hrefOf, type Route, useRoute } from './routing.ts';

/** The whole page: navigation, light and controls at the left, the current page beside them. */
export function Pane() {
  const { t } = useLingui();
  useStatusFeed();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const [deleted, setDeleted] = useState<{ receipt: DeletionReceipt; isEverything: boolean } | null>(null);
  const partDeleted = (receipt: DeletionReceipt) => setDeleted({ receipt, isEverything: false });
  const deletion = useDeletion(partDeleted);
  const address = JSON.stringify(route);
  const firstAddress = useRef(address);
  useEffect(() => {
    setDeleted(null);
    // A new page starts at its beginning, for eyes and for screen readers.
    if (firstAddress.current !== address) main.current?.focus();
    firstAddress.current = address;
  }, [address]);

  if (route.page === 'small') return <SmallPage />;
  return (
    <div className="pane">
      <div className="side">
        <p className="brand">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" />
            <path d="M5 8V6a1 1 0 0 1 1-1h2" />
          </svg>
          Clearpane
        </p>
        <nav aria-label={t`Pages`}>
          <ul className="navigation">
            <NavigationLink route={{ page: 'today' }} current={route}>{t`Today`}</NavigationLink>
            <NavigationLink route={{ page: 'days' }} current={route}>{t`Days`}</NavigationLink>
            <NavigationLink route={{ page: 'waiting', bundleId: null }} current={route}>{t`Waiting`}</NavigationLink>
            <NavigationLink route={{ page: 'sent' }} current={route}>{t`Sent`}</NavigationLink>
            <NavigationLink route={{ page: 'studies' }} current={route}>{t`Studies`}</NavigationLink>
            <NavigationLink route={{ page: 'test-screen' }} current={route}>{t`Test my screen`}</NavigationLink>
            <NavigationLink route={{ page: 'my-data' }} current={route}>{t`My data`}</NavigationLink>
            <NavigationLink route={{ page: 'about' }} current={route}>{t`About Clearpane`}</NavigationLink>
            <ManagedLink current={route} />
          </ul>
        </nav>
        <StatusBar askDeletion={deletion.ask} />
      </div>
      <main className="main" ref={main} tabIndex={-1}>
        <ThrowawayBanner />
        {deleted ? <Receipt {...deleted} onClose={() => setDeleted(null)} /> : null}
        <Page
          route={route}
          onDeleted={partDeleted}
          onEverythingDeleted={(receipt) => setDeleted({ receipt, isEverything: true })}
        />
      </main>
      {deletion.dialog}
    </div>
  );
}

interface PageProps {
  route: Route;
  onDeleted: (receipt: DeletionReceipt) => void;
  onEverythingDeleted: (receipt: DeletionReceipt) => void;
}

function Page({ route, onDeleted, onEverythingDeleted }: PageProps) {
  const { t } = useLingui();
  const connection = useConnectionState();
  if (connection === 'connecting') return <Skeleton rows={6} label={t`Connecting to Clearpane`} />;
  if (connection === 'lost') return <ConnectionLost />;
  if (connection === 'no-token') return <TokenMissing />;
  switch (route.page) {
    case 'today':
      return <DaysPage key="today" onlyToday />;
    case 'days':
      return <DaysPage key="days" onlyToday={false} />;
    case 'session':
      return <SessionPage key={route.sessionId} sessionId={route.sessionId} onDeleted={onDeleted} />;
    case 'studies':
      return <StudiesPage />;
    case 'join':
      return <JoinPage key={route.studyId} studyId={route.studyId} />;
    case 'waiting':
      return <WaitingPage bundleId={route.bundleId} />;
    case 'sent':
      return <SentPage />;
    case 'my-data':
      return <MyDataPage onDeleted={onEverythingDeleted} />;
    case 'about':
      return <AboutPage />;
    case 'managed':
      return <ManagedPage />;
    case 'left':
      return <LeftPage key={route.studyId} studyId={route.studyId} />;
    case 'records':
      return <RecordsPage />;
    case 'record':
      return <RecordPage key={route.consentId} consentId={route.consentId} />;
    case 'ledger':
      return <LedgerPage />;
    case 'take-back':
      return <TakeBackPage />;
    case 'test-screen':
      return <TestScreenPage />;
    case 'words':
      return <WordsPage />;
    case 'small': // Stands alone, without the navigation: see above.
    case 'unknown':
      return <NotFoundPage />;
    default:
      return assertNever(route);
  }
}

function ThrowawayBanner() {
  const status = useStatus();
  if (!status?.isThrowaway) return null;
  return (
    <p className="banner" role="note">
      <Trans>This is a demonstration set-up with invented data. Everything in it is thrown away afterwards.</Trans>
    </p>
  );
}

/** Stands in the navigation only where an organisation set anything; My data links to the same page always. */
function ManagedLink({ current }: { current: Route }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const isOpen = useConnectionState() === 'open';
  const policy = useQuery({ ...query.policy.get.queryOptions(), enabled: isOpen });
  if (!policy.data || policy.data.kind === 'none') return null;
  return (
    <NavigationLink route={{ page: 'managed' }} current={current}>{t`Managed by your organisation`}</NavigationLink>
  );
}

interface NavigationLinkProps {
  route: Exclude<Route, { page: 'unknown' }>;
  current: Route;
  children: string;
}

function NavigationLink({ route, current, children }: NavigationLinkProps) {
  const isCurrent = route.page === current.page || HOME_OF[current.page] === route.page;
  return (
    <li>
      <a className="navigation-link" href={hrefOf(route)} aria-current={isCurrent ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}

/** The entry of the navigation that a page without an entry of its own belongs to. */
const HOME_OF: Partial<Record<Route['page'], Route['page']>> = {
  session: 'days',
  join: 'studies',
  left: 'studies',
  records: 'my-data',
  record: 'my-data',
  ledger: 'my-data',
  'take-back': 'sent',
  words: 'test-screen',
};
