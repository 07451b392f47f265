import type { DeletionReceipt, SessionContent, SessionId } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePaneApi } from '../api/pane-api.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { SessionReview } from '../session/session-review.tsx';

interface SessionPageProps {
  sessionId: SessionId;
  onDeleted: (receipt: DeletionReceipt) => void;
}

/** One session, to look through and to delete from. */
export function SessionPage({ sessionId, onDeleted }: SessionPageProps) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const [isDeleted, setIsDeleted] = useState(false);
  const content = useQuery({ ...query.sessions.get.queryOptions({ input: { sessionId } }), enabled: !isDeleted });
  if (isDeleted || (content.data && isBlank(content.data))) return <NothingLeft isDeleted={isDeleted} />;
  if (content.isPending) return <Skeleton rows={8} label={t`Opening the session`} />;
  if (content.error) return <ErrorNotice error={content.error} onRetry={() => void content.refetch()} />;
  return (
    <SessionReview
      content={content.data}
      onDeleted={(receipt) => {
        if (receipt.kind === 'session' || receipt.kind === 'everything') setIsDeleted(true);
        onDeleted(receipt);
      }}
    />
  );
}

function isBlank(content: SessionContent): boolean {
  return content.actions.length === 0 && content.frames.length === 0;
}

function NothingLeft({ isDeleted }: { isDeleted: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState isPage title={isDeleted ? t`This session is deleted` : t`This session holds nothing`}>
      <p>
        <a href={hrefOf({ page: 'days' })}>
          <Trans>Open all days</Trans>
        </a>
      </p>
    </EmptyState>
  );
}
