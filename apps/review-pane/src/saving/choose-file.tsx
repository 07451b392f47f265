import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { CommandButton } from '../components/command-button.tsx';

interface ChooseFileProps {
  /** What the system's dialog offers first: file endings. */
  endings: string[];
  isDisabled?: boolean;
  /** The text of the chosen file. */
  onText: (text: string) => void;
  children: React.ReactNode;
}

/** Reads one file that the person chooses; it is read in this page and goes only where `onText` takes it. */
export function ChooseFile({ endings, isDisabled = false, onText, children }: ChooseFileProps) {
  const { t } = useLingui();
  const [isUnreadable, setIsUnreadable] = useState(false);

  async function take(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    setIsUnreadable(false);
    let text: string;
    try {
      text = await file.text();
    } catch {
      // A folder, a file that is gone, or one that this account may not read: the browser says no more than that.
      setIsUnreadable(true);
      return;
    }
    onText(text);
  }

  return (
    <>
      <FileTrigger acceptedFileTypes={endings} onSelect={(files) => void take(files)}>
        <CommandButton isDisabled={isDisabled}>{children}</CommandButton>
      </FileTrigger>
      {isUnreadable ? (
        <p className="notice notice-problem" role="alert">
          {t`The file could not be read. Nothing changed. Choose it again, or ask for a new copy.`}
        </p>
      ) : null}
    </>
  );
}
