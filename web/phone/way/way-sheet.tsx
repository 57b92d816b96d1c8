import { useState } from 'react';
import { usePage, type WayTarget } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { Modal } from '#web/shared/modal.tsx';
import { findTarget, startsOf, useHall, useWay } from './use-way.ts';
import { WayControls } from './way-controls.tsx';
import { WayPlan } from './way-plan.tsx';

type Props = { to: WayTarget; token: string | undefined; onClosed: () => void };

/** The way to a window: where from, on the plan, and in words. */
export const WaySheet = ({ to, token, onClosed }: Props) => {
  const { say, language } = usePage();
  const [attempt, setAttempt] = useState(0);
  const [start, setStart] = useState<string>();
  const [stepFree, setStepFree] = useState(false);
  const { hall, failure: hallFailure } = useHall(token, attempt);
  const starts = hall ? startsOf(hall) : [];
  const from = starts.find(({ id }) => id === start) ?? starts[0];
  const target = hall && findTarget(hall, to);
  const { way, failure: wayFailure } = useWay({ from: from?.id, to: target?.id, stepFree, token }, attempt);
  const missing = hall && !target ? 'no-such-place' : undefined;
  const failure = hallFailure ?? missing ?? wayFailure;
  const name =
    target &&
    ('number' in target ? `${say('window', target.number)} · ${target.name[language]}` : target.name[language]);
  return (
    <Modal title={name ?? say('wayTitle')} onClosed={onClosed} wide>
      {() => (
        <div className="way">
          {hall && from && (
            <WayControls
              starts={starts}
              from={from.id}
              stepFree={stepFree}
              onStart={setStart}
              onStepFree={setStepFree}
            />
          )}
          <p className="way-state" role="status">
            {failure && say(['no-way', 'no-such-place'].includes(failure) ? 'wayNone' : 'wayFailed')}
            {!failure && (way ? say('metres', Math.round(way.metres)) : say('wayLoading'))}
          </p>
          {failure && !missing && failure !== 'no-way' && (
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              <Icon name="again" />
              {say('retry')}
            </button>
          )}
          {hall && from && <WayPlan hall={hall} way={way} from={from} target={target} />}
          {way && (
            <>
              <h3>{say('waySteps')}</h3>
              <ol className="entries entries-numbered">
                {way.instructions.map((instruction) => (
                  <li key={instruction.zh}>
                    <p>{instruction[language]}</p>
                  </li>
                ))}
              </ol>
            </>
          )}
          {hall?.sample && <p className="sample-notice">{hall.notice[language]}</p>}
        </div>
      )}
    </Modal>
  );
};
