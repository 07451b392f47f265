import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CommandButton } from '../components/command-button.tsx';

interface HashLineProps {
  name: string;
  sha256: string;
  copyLabel: string;
  /** What the page found when it computed the hash itself; absent where it cannot. */
  verdict?: React.ReactNode;
}

/** A SHA-256, whole, with its name and a button that copies it. */
export function HashLine({ name, sha256, copyLabel, verdict }: HashLineProps) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  return (
    <div className="hash-line">
      <dt>{name}</dt>
      <dd>
        <code className="hash" aria-label={name}>
          {sha256}
        </code>
        <CommandButton
          onPress={() => {
            navigator.clipboard.writeText(sha256).then(
              () => setCopied('yes'),
              () => setCopied('no'),
            );
          }}
        >
          {copyLabel}
        </CommandButton>
        <span role="status">
          {copied === 'yes' ? t`Copied.` : null}
          {copied === 'no' ? t`Copying is not allowed here. Select the text instead.` : null}
        </span>
        {verdict ? <p className="muted">{verdict}</p> : null}
      </dd>
    </div>
  );
}
