import { useState } from 'react';
import type { VisitorAction } from '#contract/handoff/visitor-calls.ts';
import { useSayHelp } from './help-context.ts';
import { sayFailure } from './help-phrases.ts';

/** Gives the kind of the failure, or nothing. */
export type Act = (action: VisitorAction) => Promise<string | undefined>;

/** Asks once more before it is cancelled. */
export const CancelButton = ({ act }: { act: Act }) => {
  const say = useSayHelp();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (!asked) {
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {say('cancel')}
      </button>
    );
  }
  return (
    <div className="modal-actions">
      <p role="status">{failure ? sayFailure(say, failure) : say('cancelSure')}</p>
      <button
        type="button"
        className="button button-danger"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        onClick={() => void act({ kind: 'cancel' }).then(setFailure)}
      >
        {say('cancel')}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {say('keep')}
      </button>
    </div>
  );
};
