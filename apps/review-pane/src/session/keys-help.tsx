import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CommandButton } from '../components/command-button.tsx';

/** All keys of the session page. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const keys = [
    ['← →', t`previous or next action`],
    ['↑ ↓', t`previous or next frame`],
    ['Shift ← →', t`select a stretch`],
    ['Esc', t`let go of the stretch`],
    ['X', t`delete what is selected, after one question`],
    ['M', t`mask a part of the frame, after one question`],
    ['?', t`this list`],
  ];
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className="dialog-box">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            <Trans>All keys</Trans>
          </Heading>
          <dl className="keys">
            {keys.map(([key, meaning]) => (
              <div key={key} className="key-line">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <div className="dialog-buttons">
            <CommandButton onPress={onClose}>
              <Trans>Close keys</Trans>
            </CommandButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
