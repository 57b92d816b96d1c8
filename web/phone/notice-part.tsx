import type { Notice } from '#contract/notice.ts';
import { applies } from '#core/guide/applies.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { makeSay } from '#web/shared/answer/strings.ts';

type Props = { part: Notice['parts'][number]; notice: Notice };

const isSample = (notice: Notice, { field }: Props['part']) =>
  notice.citations.some((it) => 'field' in it && it.field === field && it.sample);

/** One part of the page: its name at the side, its lines beside it; steps are numbered. */
export const NoticePart = ({ part, notice }: Props) => {
  const { chosen } = usePage();
  const say = makeSay(notice.language);
  const choices = chosen(notice.matter);
  const lines = part.entries.filter(({ when }) => applies(when, choices));
  const List = part.field === 'steps' ? 'ol' : 'ul';
  if (lines.length === 0) return null;
  return (
    <section className="notice-part">
      <h2>
        {part.title}
        {isSample(notice, part) && <small> {say('sampleShort')}</small>}
      </h2>
      <List>
        {lines.map(({ title, text, notes = [] }) => (
          <li key={`${title} ${text}`}>
            {title && <b>{title} </b>}
            {text}{' '}
            <small>
              {notes
                .filter(({ when }) => applies(when, choices))
                .map((note) => note.text)
                .join(' ')}
            </small>
          </li>
        ))}
      </List>
    </section>
  );
};
