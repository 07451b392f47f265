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
  return (
    <FileTrigger
      acceptedFileTypes={endings}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void file.text().then(onText);
      }}
    >
      <CommandButton isDisabled={isDisabled}>{children}</CommandButton>
    </FileTrigger>
  );
}
