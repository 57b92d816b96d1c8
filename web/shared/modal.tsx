import { type ReactNode, useEffect, useId, useRef } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';

type Props = {
  title: string;
  /** After the dialog has closed and focus is back where it was. */
  onClosed: () => void;
  wide?: boolean;
  children: (close: () => void) => ReactNode;
};

/** A native dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
export const Modal = ({ title, onClosed, wide = false, children }: Props) => {
  const { say } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside the dialog is a shortcut; Escape and the button close it too
    <dialog
      ref={dialog}
      className={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby={heading}
      onClose={onClosed}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="modal-body">
        <div className="modal-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="icon-button" onClick={close} aria-label={say('close')}>
            <Icon name="close" />
          </button>
        </div>
        {children(close)}
      </div>
    </dialog>
  );
};
