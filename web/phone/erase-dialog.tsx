import { useState } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Modal } from '#web/shared/modal.tsx';

type Props = {
  /** Deletes what the server keeps; true once it is gone. */
  onErase: () => Promise<boolean>;
  /** Wipes this page. */
  onWiped: () => void;
  onClosed: () => void;
};

export const EraseDialog = ({ onErase, onWiped, onClosed }: Props) => {
  const { say } = usePage();
  const [state, setState] = useState<'asking' | 'erasing' | 'not-reached'>('asking');
  return (
    <Modal title={say('endTitle')} onClosed={onClosed}>
      {(close) => {
        const wipe = () => {
          close();
          onWiped();
        };
        const erase = async () => {
          setState('erasing');
          if (await onErase()) wipe();
          else setState('not-reached');
        };
        return (
          <>
            <p role="status">{say(state === 'not-reached' ? 'endNotReached' : 'endText')}</p>
            <div className="modal-actions">
              <button
                type="button"
                className="button button-danger"
                aria-disabled={state === 'erasing'}
                onClick={() => void erase()}
              >
                {say(state === 'not-reached' ? 'retry' : 'endLong')}
              </button>
              {state === 'not-reached' && (
                <button type="button" className="button" onClick={wipe}>
                  {say('endHereOnly')}
                </button>
              )}
              <button type="button" className="button" onClick={close}>
                {say('cancel')}
              </button>
            </div>
          </>
        );
      }}
    </Modal>
  );
};
