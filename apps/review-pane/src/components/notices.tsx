import { Trans } from '@lingui/react/macro';
import { errorInWords } from '../words/error-words.ts';
import { CommandButton } from './command-button.tsx';

/** A failure: what happened, what it means for the data, what to do. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = errorInWords(error);
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-lead">{words.happened}</p>
      <p>{words.meaning}</p>
      <p>{words.remedy}</p>
      {onRetry ? (
        <CommandButton onPress={onRetry}>
          <Trans>Try again</Trans>
        </CommandButton>
      ) : null}
    </div>
  );
}

/** A quiet statement that something is so. */
export function QuietNotice({ children }: { children: React.ReactNode }) {
  return (
    <div className="notice" role="status">
      {children}
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  /** True where it stands for the whole page, so that its title is the page's heading. */
  isPage?: boolean;
  children: React.ReactNode;
}

/** What a page says when it has nothing to show. */
export function EmptyState({ title, isPage = false, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg className="empty-pane" viewBox="0 0 48 48" aria-hidden="true">
        <rect x="8" y="8" width="32" height="32" rx="4" />
        <path d="M16 32 32 16M26 32l6-6" />
      </svg>
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** Grey bars in the shape of what will stand there. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" />
      ))}
    </div>
  );
}
