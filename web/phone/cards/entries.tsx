import type * as z from 'zod';
import type { ListCard } from '#contract/answer/card.ts';
import { applies, isUndecided } from '#core/guide/applies.ts';
import { usePage } from '../page-context.ts';

type Props = { guide: string; numbered: boolean; entries: z.infer<typeof ListCard>['entries'] };

/** Entries of a guide's field, less those that do not apply to what was chosen. */
export const Entries = ({ guide, numbered, entries }: Props) => {
  const { say, chosen } = usePage();
  const List = numbered ? 'ol' : 'ul';
  const shown = entries.filter(({ when }) => applies(when, chosen(guide)));
  if (shown.length === 0) return null;
  return (
    <List className={numbered ? 'entries entries-numbered' : 'entries'}>
      {shown.map(({ title, text, when }) => (
        <li key={`${title} ${text}`}>
          {title && <b>{title}</b>}
          <p>{text}</p>
          {isUndecided(when, chosen(guide)) && <span className="tag">{say('undecided')}</span>}
        </li>
      ))}
    </List>
  );
};
