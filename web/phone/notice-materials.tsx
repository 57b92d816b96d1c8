import type { Notice } from '#contract/notice.ts';
import { applies, isUndecided } from '#core/guide/applies.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';

const groups = ['required', 'deferrable', 'optional'] as const;

/** What to bring by necessity, with boxes that are ticked as on the page. */
export const NoticeMaterials = ({ notice: { matter, language, materials } }: { notice: Notice }) => {
  const { chosen, ticked } = usePage();
  const say = makeSay(language);
  const choices = chosen(matter);
  const shown = materials.filter(({ when }) => applies(when, choices));
  if (shown.length === 0) return <p>{say('noMaterials')}</p>;
  return groups.map((necessity) => {
    const group = shown.filter((material) => material.necessity === necessity);
    return group.length === 0 ? null : (
      <section key={necessity}>
        <h2>
          {say('materials')} · {say(necessity)}
        </h2>
        <ul className="notice-materials">
          {group.map(({ id, name, copies, notes, replacedBy, when }) => (
            <li key={id}>
              <span className="sheet-box">{ticked(matter).includes(id) ? '☑' : '☐'}</span>
              <span>
                <b>{name}</b> {copies}
                {isUndecided(when, choices) && <i>[{say('undecided')}]</i>}{' '}
                <small>{[...(replacedBy ? [say('noPaperBy', replacedBy)] : []), ...notes].join(' · ')}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
};
