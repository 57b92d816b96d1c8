import { useId } from 'react';
import type { Hall } from '#contract/hall.ts';
import { usePage } from '#web/shared/answer/page-context.ts';

type Props = {
  starts: Hall['places'];
  from: string;
  stepFree: boolean;
  onStart: (id: string) => void;
  onStepFree: (on: boolean) => void;
};

export const WayControls = ({ starts, from, stepFree, onStart, onStepFree }: Props) => {
  const { say, language } = usePage();
  const select = useId();
  return (
    <div className="way-controls">
      <label htmlFor={select}>{say('wayFrom')}</label>
      <select id={select} value={from} onChange={(event) => onStart(event.target.value)}>
        {starts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={stepFree}
          checked={stepFree}
          onChange={() => onStepFree(!stepFree)}
        />
        <span className="switch-track" />
        {say('stepFree')}
      </label>
    </div>
  );
};
