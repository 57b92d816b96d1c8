import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import { applies } from '#core/guide/applies.ts';
import { Icon } from '#web/shared/icon.tsx';
import { usePage } from '../page-context.ts';
import { MaterialItem } from './material-item.tsx';
import { SituationChoice } from './situation-choice.tsx';

const groups = ['required', 'deferrable', 'optional'] as const;

const Progress = ({ done, all }: { done: number; all: number }) => {
  const { say } = usePage();
  const text = say(done === all ? 'allReady' : 'ready', done, all);
  return (
    <div className="progress">
      <p aria-live="polite">{text}</p>
      <progress value={done} max={all} aria-label={text} />
    </div>
  );
};

export const MaterialsView = ({ card, turnId }: { card: z.infer<typeof MaterialsCard>; turnId: string }) => {
  const { say, ticked, chosen, takeAlong } = usePage();
  const shown = card.materials.filter(({ when }) => applies(when, chosen(card.matter)));
  const required = shown.filter(({ necessity }) => necessity === 'required');
  const done = required.filter(({ id }) => ticked(card.matter).includes(id)).length;
  return (
    <section className="card materials">
      <h3>{card.title}</h3>
      <SituationChoice matter={card.matter} situations={card.situations} />
      {required.length > 0 && <Progress done={done} all={required.length} />}
      {shown.length === 0 && <p>{say('noMaterials')}</p>}
      {groups.map((necessity) => {
        const materials = shown.filter((material) => material.necessity === necessity);
        return materials.length === 0 ? null : (
          <div key={necessity} className={`material-group material-group-${necessity}`}>
            <h4>
              {say(necessity)} <span>{materials.length}</span>
            </h4>
            <ul>
              {materials.map((material) => (
                <MaterialItem key={material.id} matter={card.matter} material={material} />
              ))}
            </ul>
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => takeAlong(turnId)}>
        <Icon name="print" />
        {say('print')}
      </button>
    </section>
  );
};
