import { useLingui } from '@lingui/react/macro';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CommandButton } from './command-button.tsx';
import { ErrorNotice } from './notices.tsx';

interface ConfirmationProps {
  /** A question with numbers in it: "Delete 9 frames and 131 actions?" */
  question: string;
  children?: React.ReactNode;
  /** A verb with its object: "Delete 9 frames". */
  confirmLabel: string;
  isWorking: boolean;
  /** What is happening while it works. */
  workingLabel: string;
  error: unknown;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The one question before something final. Closing it in any way changes nothing. */
export function Confirmation(props: ConfirmationProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!props.isWorking}
      onOpenChange={(isOpen) => {
        if (!isOpen && !props.isWorking) props.onCancel();
      }}
    >
      <Modal className="dialog-box">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" className="dialog-title">
            {props.question}
          </Heading>
          {props.children}
          {props.error ? <ErrorNotice error={props.error} /> : null}
          {props.isWorking ? <progress className="working" aria-label={props.workingLabel} /> : null}
          <div className="dialog-buttons">
            <CommandButton onPress={props.onCancel} isDisabled={props.isWorking}>
              {t`Keep everything`}
            </CommandButton>
            <CommandButton look="final" onPress={props.onConfirm} isDisabled={props.isWorking} autoFocus>
              {props.isWorking ? props.workingLabel : props.confirmLabel}
            </CommandButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
