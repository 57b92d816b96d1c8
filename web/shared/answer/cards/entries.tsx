import type * as z from 'zod';
import type { ListCard } from '#contract/answer/card.ts';
import { applies, isUndecided } from '#core/guide/applies.ts';
import { usePage } from '../page-context.ts';

type Props = { matter: string; numbered: boolean; entries: z.infer<typeof ListCard>['entries'] };

/** Entries of a guide's field, less those that do not apply to what was chosen. */
export const Entries = ({ matter, numbered, entries }: Props) => {
  const { say, chosen } = usePage();
  const List = numbered ? 'ol' : 'ul';
  const shown = entries.filter(({ when }) => applies(when, chosen(matter)));
  if (shown.length === 0) return null;
  return (
    <List className={numbered ? 'entries entries-numbered' : 'entries'}>
      {shown.map(({ title, text, when }) => (
        <li key={`${title} ${text}`}>
          {title && <b>{title}</b>}
          <p>{text}</p>
          {isUndecided(when, chosen(matter)) && <span className="tag">{say('undecided')}</span>}
        </li>
      ))}
    </List>
  );
};
