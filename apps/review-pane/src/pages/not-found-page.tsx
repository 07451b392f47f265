import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';

/** An address that names nothing. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <EmptyState isPage title={t`There is nothing at this address`}>
      <p>
        <a href={hrefOf({ page: 'today' })}>
          <Trans>Open today</Trans>
        </a>
      </p>
    </EmptyState>
  );
}
