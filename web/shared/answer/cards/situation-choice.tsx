import { useId } from 'react';
import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import { usePage } from '../page-context.ts';

type Situations = z.infer<typeof MaterialsCard>['situations'];

/** The questions whose answers leave out what does not apply. "Not sure" takes a choice back. */
export const SituationChoice = ({ matter, situations }: { matter: string; situations: Situations }) => {
  const { say, chosen, choose } = usePage();
  const group = useId();
  /** Offered once there is something to take back. */
  const takeBack = (situation: string) =>
    chosen(matter)[situation] === undefined ? [] : [{ id: undefined, label: say('notSure') }];
  if (situations.length === 0) return null;
  return (
    <div className="situations">
      <p className="hint">{say('situationHint')}</p>
      {situations.map(({ id, question, options }) => (
        <fieldset key={id}>
          <legend>{question}</legend>
          <div className="choice-chips">
            {[...options, ...takeBack(id)].map((option) => (
              <label key={option.id ?? 'not-sure'} className="choice-chip">
                <input
                  type="radio"
                  name={`${group}${id}`}
                  checked={chosen(matter)[id] === option.id}
                  onChange={() => choose(matter, id, option.id)}
                />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
};
