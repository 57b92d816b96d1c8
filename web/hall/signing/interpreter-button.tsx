import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { Icon } from '#web/shared/icon.tsx';
import type { SaySigning } from './signing-phrases.ts';
import type { Interpreter } from './use-interpreter.ts';

/** Place in the queue and the likely wait, as far as they are known. */
const waitWords = ({ position, wait }: HandoffView, say: SaySigning) => {
  const place = position === undefined ? undefined : position > 1 ? say('position', position - 1) : say('nextOne');
  const time =
    wait?.kind === 'minutes' ? say('minutes', wait.from, wait.to) : wait?.kind === 'closed' ? say('closed') : undefined;
  return [say('ordered'), place, time].filter(Boolean).join(' · ');
};

/** One tap to a person who signs. */
export const InterpreterButton = ({
  interpreter,
  say,
  onOrder,
}: {
  interpreter: Interpreter;
  say: SaySigning;
  onOrder: () => void;
}) => {
  const { state } = interpreter;
  return (
    <div className="signing-interpreter">
      {state !== 'ordered' && (
        <button
          type="button"
          className="signing-button signing-first"
          aria-disabled={state === 'ordering'}
          onClick={onOrder}
        >
          <Icon name="person" />
          {say('interpreter')}
        </button>
      )}
      <p role="status">
        {state === 'ordering' && say('ordering')}
        {state === 'ordered' && waitWords(interpreter.view, say)}
        {state === 'failed' && say('failed')}
      </p>
    </div>
  );
};
