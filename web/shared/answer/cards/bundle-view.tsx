import type * as z from 'zod';
import type { BundleCard } from '#contract/answer/card.ts';
import { applies, isUndecided } from '#core/guide/applies.ts';
import { Icon } from '../../icon.tsx';
import { usePage } from '../page-context.ts';
import { SituationChoice } from './situation-choice.tsx';

type Card = z.infer<typeof BundleCard>;
type Stage = Card['stages'][number];

/** A step that is a guide of its own can be asked about; what is done elsewhere is only told. */
const StageTitle = ({ title, guide }: Pick<Stage, 'title' | 'guide'>) => {
  const { ask } = usePage();
  if (!guide) return <b>{title}</b>;
  return (
    <button type="button" className="stage-title" onClick={() => ask(title, { guide })}>
      <b>{title}</b>
      <Icon name="next" />
    </button>
  );
};

const StageItem = ({ matter, stage }: { matter: string; stage: Stage }) => {
  const { say, chosen } = usePage();
  const { title, guide, facts, notes, when } = stage;
  return (
    <li>
      <StageTitle title={title} {...(guide && { guide })} />
      <p className="stage-tags">
        {!guide && <span className="tag">{say('elsewhere')}</span>}
        {facts.map((fact) => (
          <span key={fact} className="copies">
            {fact}
          </span>
        ))}
        {isUndecided(when, chosen(matter)) && <span className="tag">{say('undecided')}</span>}
      </p>
      {notes
        .filter((note) => applies(note.when, chosen(matter)))
        .map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
    </li>
  );
};

/** Several guides as one matter: what is asked once, then the steps in their order. */
export const BundleView = ({ card }: { card: Card }) => {
  const { chosen } = usePage();
  const stages = card.stages.filter(({ when }) => applies(when, chosen(card.matter)));
  return (
    <section className="card bundle">
      <p className="kicker">{card.department}</p>
      <h3>{card.title}</h3>
      <SituationChoice matter={card.matter} situations={card.situations} />
      <ol className="entries entries-numbered">
        {stages.map((stage) => (
          <StageItem key={stage.guide ?? stage.title} matter={card.matter} stage={stage} />
        ))}
      </ol>
    </section>
  );
};
