import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';

/** What Clearpane itself is, apart from any study. It asks nothing: to read it is to agree to nothing. */
export function AboutPage() {
  const { t, i18n } = useLingui();
  const { query } = usePaneApi();
  const platform = useQuery(query.platform.notice.queryOptions({ input: { language: i18n.locale } }));
  if (platform.isPending) return <Skeleton rows={8} label={t`Reading what Clearpane is`} />;
  if (platform.error) return <ErrorNotice error={platform.error} onRetry={() => void platform.refetch()} />;
  const { language, title, sections } = platform.data;
  return (
    <article className="reading">
      <h1 lang={language}>{title}</h1>
      <p className="lead">
        <Trans>This page is only to be read. It asks nothing, and reading it agrees to nothing.</Trans>
      </p>
      {sections.map(({ heading, text }) => (
        <section key={heading} lang={language}>
          <h2>{heading}</h2>
          <p className="notice-text">{text}</p>
        </section>
      ))}
      <p>
        <a href={hrefOf({ page: 'studies' })}>
          <Trans>See the studies</Trans>
        </a>
      </p>
    </article>
  );
}
