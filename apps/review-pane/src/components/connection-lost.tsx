import { Trans } from '@lingui/react/macro';
import { usePaneApi } from '../api/pane-api.tsx';
import { CommandButton } from './command-button.tsx';

/** The agent cannot be reached: said plainly, with the way back. */
export function ConnectionLost() {
  const { connection } = usePaneApi();
  return (
    <div className="empty" role="alert">
      <h1>
        <Trans>Clearpane is not answering</Trans>
      </h1>
      <p>
        <Trans>This page cannot see whether anything is being recorded. What is stored stays where it is.</Trans>
      </p>
      <p>
        <Trans>It tries again by itself. The tray icon shows the state as well.</Trans>
      </p>
      <CommandButton onPress={() => connection.retry()}>
        <Trans>Try again now</Trans>
      </CommandButton>
    </div>
  );
}

/** The page has no valid launch token: a reload or an old link. */
export function TokenMissing() {
  return (
    <div className="empty" role="alert">
      <h1>
        <Trans>This page needs a fresh link</Trans>
      </h1>
      <p>
        <Trans>
          The link to this page works once per start, so that no other program can open it. Nothing is lost.
        </Trans>
      </p>
      <p>
        <Trans>Open the review pane from Clearpane again.</Trans>
      </p>
    </div>
  );
}
