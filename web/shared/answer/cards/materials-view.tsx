import { useState } from 'react';
import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import { applies } from '#core/guide/applies.ts';
import { Icon } from '../../icon.tsx';
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

type Card = z.infer<typeof MaterialsCard>;

// a longer list is folded: with a few choices made it is mostly shorter
const mostShown = 12;

const Groups = ({ matter, materials }: { matter: string; materials: Card['materials'] }) => {
  const { say } = usePage();
  return groups.map((necessity) => {
    const ofGroup = materials.filter((material) => material.necessity === necessity);
    return ofGroup.length === 0 ? null : (
      <div key={necessity} className={`material-group material-group-${necessity}`}>
        <h4>
          {say(necessity)} <span>{ofGroup.length}</span>
        </h4>
        <ul>
          {ofGroup.map((material) => (
            <MaterialItem key={material.id} matter={matter} material={material} />
          ))}
        </ul>
      </div>
    );
  });
};

export const MaterialsView = ({ card, turnId }: { card: Card; turnId: string }) => {
  const { say, ticked, chosen, takeAlong, carry } = usePage();
  const [open, setOpen] = useState(false);
  const applying = card.materials.filter(({ when }) => applies(when, chosen(card.matter)));
  const shown = open || applying.length <= mostShown ? applying : applying.slice(0, mostShown);
  const required = applying.filter(({ necessity }) => necessity === 'required');
  const done = required.filter(({ id }) => ticked(card.matter).includes(id)).length;
  return (
    <section className="card materials" data-part="field/materials" data-name={card.title}>
      <h3>{card.title}</h3>
      <SituationChoice matter={card.matter} situations={card.situations} />
      {required.length > 0 && <Progress done={done} all={required.length} />}
      {applying.length === 0 && <p>{say('noMaterials')}</p>}
      <Groups matter={card.matter} materials={shown} />
      {shown.length < applying.length && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {say('showAll', applying.length)}
        </button>
      )}
      <button type="button" className="button" onClick={() => takeAlong(turnId)}>
        <Icon name="print" />
        {say('print')}
      </button>
      <button type="button" className="button" onClick={() => carry(turnId, card.matter)}>
        <Icon name="carry" />
        {say('carry')}
      </button>
    </section>
  );
};
