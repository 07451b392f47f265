import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { saveFile } from './save-file.ts';

/** A file that is not yet read. */
interface FileToSave {
  name: string;
  mediaType: string;
  read: () => Promise<string>;
}

/**
 * Reads a text and saves it as a file. Browsers, and our own window, let a page save only shortly after a click of the person: what
 * took longer to read waits, said in words, and the next click saves it at once.
 */
export function SaveButton({ name, mediaType, read, children }: FileToSave & { children: React.ReactNode }) {
  const fetch = useMutation({
    mutationFn: read,
    onSuccess: (text) => {
      if (navigator.userActivation.isActive) save(text);
    },
  });
  const save = (text: string): void => {
    saveFile(name, mediaType, text);
    fetch.reset();
  };
  const waiting = fetch.data;
  return (
    <>
      <CommandButton
        isDisabled={fetch.isPending}
        onPress={() => (waiting === undefined ? fetch.mutate() : save(waiting))}
      >
        {children}
      </CommandButton>
      <span role="status">
        {waiting === undefined ? null : <Trans>Everything is read. Press the button again to save it.</Trans>}
      </span>
      {fetch.error ? <ErrorNotice error={fetch.error} /> : null}
    </>
  );
}
