import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CommandButton } from '../components/command-button.tsx';
import { pageFileText } from '../saving/page-file.ts';
import { dayForFileName, saveFile } from '../saving/save-file.ts';
import { PassSheet } from './pass-sheet.tsx';
import { passExplained, passPage, passUse } from './pass-words.ts';
import { notePassesSaved } from './saved-passes.ts';

/** Shows passes, to be saved as a file or printed. It says what they are before it shows them. */
export function PassDialog({ passes, onClose }: { passes: readonly WithdrawalPass[]; onClose: () => void }) {
  const { t } = useLingui();
  const [only] = passes.length === 1 ? passes : [];
  const noteSaved = () => notePassesSaved(passes.map(({ saved }) => saved.bundleId));

  function saveAsFile({ saved }: WithdrawalPass): void {
    const name = `clearpane-take-back-${saved.bundleId.slice(0, 8)}.json`;
    saveFile(name, 'application/json', `${JSON.stringify(saved, null, 2)}\n`);
    noteSaved();
  }

  function saveAsPage(): void {
    const name = only ? only.saved.bundleId.slice(0, 8) : dayForFileName();
    saveFile(`clearpane-take-back-${name}.html`, 'text/html', pageFileText(passPage(passes)));
    noteSaved();
  }

  function printPage(): void {
    noteSaved();
    print();
  }

  return (
    <ModalOverlay
      className="overlay print-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="dialog-box dialog-box-wide">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {t`What takes sent bundles back`}
          </Heading>
          <p>{passExplained()}</p>
          <p>{passUse()}</p>
          <div className="dialog-buttons">
            {only ? (
              <CommandButton look="main" onPress={() => saveAsFile(only)} autoFocus>
                <Trans>Save as file</Trans>
              </CommandButton>
            ) : null}
            <CommandButton look={only ? 'plain' : 'main'} onPress={saveAsPage} autoFocus={!only}>
              <Trans>Save as page</Trans>
            </CommandButton>
            <CommandButton onPress={printPage}>
              <Trans>Print</Trans>
            </CommandButton>
            <CommandButton onPress={onClose}>
              <Trans>Close</Trans>
            </CommandButton>
          </div>
          {passes.map((pass) => (
            <PassSheet key={pass.saved.bundleId} pass={pass} />
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
