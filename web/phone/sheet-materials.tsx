import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import { applies } from '#core/guide/applies.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { decided } from './decided.ts';

const groups = ['required', 'deferrable', 'optional'] as const;

/** The checklist as it stands: for the chosen situations, ticks included. */
export const SheetMaterials = ({ card }: { card: z.infer<typeof MaterialsCard> }) => {
  const { say, chosen, ticked } = usePage();
  const choices = chosen(card.matter);
  const shown = card.materials.filter(({ when }) => applies(when, choices));
  const situation = decided(card.situations, choices);
  return (
    <section>
      {situation.length > 0 && (
        <p>
          <b>{say('yourSituation')}</b> {situation.join(' · ')}
        </p>
      )}
      {groups.map((necessity) => {
        const materials = shown.filter((material) => material.necessity === necessity);
        return materials.length === 0 ? null : (
          <section key={necessity}>
            <h2>{say(necessity)}</h2>
            <ul>
              {materials.map(({ id, name, copies, notes, replacedBy }) => (
                <li key={id}>
                  <span className="sheet-box">{ticked(card.matter).includes(id) ? '☑' : '☐'}</span>
                  <span>
                    <b>{name}</b> {copies}
                    {[...(replacedBy ? [say('noPaperBy', replacedBy)] : []), ...notes].map((note) => (
                      <small key={note}>{note}</small>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
