import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import { isUndecided } from '#core/guide/applies.ts';
import { Icon } from '../../icon.tsx';
import { usePage } from '../page-context.ts';

export type MaterialEntry = z.infer<typeof MaterialsCard>['materials'][number];

export const MaterialItem = ({ matter, material }: { matter: string; material: MaterialEntry }) => {
  const { say, ticked, tick, chosen } = usePage();
  const { id, name, copies, notes, replacedBy, when } = material;
  return (
    <li className="material" data-part={`material/${id}`} data-name={name}>
      <label>
        <input type="checkbox" checked={ticked(matter).includes(id)} onChange={() => tick(matter, id)} />
        <span className="tick-box">
          <Icon name="tick" />
        </span>
        <span className="material-text">
          <span className="material-name">{name}</span>
          <span className="material-tags">
            <span className="copies">{copies}</span>
            {replacedBy && <span className="tag tag-good">{say('noPaper')}</span>}
            {isUndecided(when, chosen(matter)) && <span className="tag">{say('undecided')}</span>}
          </span>
        </span>
      </label>
      {(replacedBy || notes.length > 0) && (
        <ul className="material-notes">
          {replacedBy && <li className="good">{say('noPaperBy', replacedBy)}</li>}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </li>
  );
};
