// The frame of every dialog: a title, a close button, the content; Escape and a press outside close it.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useActions, useSay } from '../context.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: 'narrow' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
  /** A title that is read out but not shown. */
  readonly bare?: boolean;
  readonly onClose?: () => void;
}

export function Sheet({ title, children, size = 'medium', role = 'dialog', bare = false, onClose }: Props) {
  const say = useSay();
  const { ui } = useActions().env;
  const close = onClose ?? (() => ui.close());
  return (
    <ModalOverlay className="scrim" isOpen isDismissable={role === 'dialog'} onOpenChange={(open) => open || close()}>
      <Modal className={`sheet ${size}`}>
        <Dialog className="sheetBody" role={role}>
          <div className={bare ? 'unseen' : 'sheetHead'}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {bare ? null : (
              <Button className="button square" aria-label={say('shell.close')} onPress={close}>
                <X className="icon" strokeWidth={1.75} aria-hidden />
              </Button>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
