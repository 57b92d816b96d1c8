import { useEffect, useRef, useState } from 'react';
import { helpRoutes } from '#contract/help-routes.ts';
import { type RatedThing, type RateInput, ratingWords } from '#contract/rating/rating.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { call } from '#web/shared/call.ts';
import { useSayHelp } from '../help/help-context.ts';
import { showDay } from '../help/show-time.ts';
import type { VisitKey } from '../help/use-room.ts';

type Props = {
  visit: VisitKey;
  about: RatedThing;
  onRated?: () => void;
  onLeft?: () => void;
};

const thanked = { kind: 'thanked' } as const;
type State =
  | { kind: 'asking'; level?: number; failed?: boolean }
  | { kind: 'thanked'; by?: string | undefined }
  | { kind: 'left' };

/** What comes of it, where the focus was: the form that held it is gone. */
const Thanks = ({ text }: { text: string }) => {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p className="wait" ref={line} tabIndex={-1}>
      {text}
    </p>
  );
};

/** 好差评: five levels with the standard's wording; voluntary, and once. */
export const RatingForm = ({ visit: { visitId, token }, about, onRated, onLeft }: Props) => {
  const { language } = usePage();
  const say = useSayHelp();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const [comment, setComment] = useState('');
  if (state.kind === 'left') return null;
  if (state.kind === 'thanked') {
    return (
      <Thanks
        text={[say('rated'), state.by && say('followUp', showDay(state.by, language))].filter(Boolean).join(' ')}
      />
    );
  }
  const { level, failed } = state;
  const send = async () => {
    if (level === undefined) return;
    const said = comment.trim();
    const input: RateInput = { visitId, about, level, ...(said && { comment: said }) };
    const reply = await call(helpRoutes.rate, input, token);
    if (!reply.ok && reply.failure.kind !== 'already-rated') return setState({ kind: 'asking', level, failed: true });
    setState({ ...thanked, by: reply.ok ? reply.value.followUpBy : undefined });
    onRated?.();
  };
  return (
    <fieldset className="rating">
      <legend>{say(about.kind === 'turn' ? 'rateAnswerTitle' : 'rateTitle')}</legend>
      <small>{say('rateFree')}</small>
      {ratingWords.map((words, index) => (
        <label key={words.zh} className="tick">
          <input
            type="radio"
            name="level"
            checked={level === index + 1}
            onChange={() => setState({ kind: 'asking', level: index + 1 })}
          />
          <span>{words[language]}</span>
        </label>
      ))}
      {level !== undefined && (
        <p className="field">
          <label htmlFor="rating-comment">{say('comment')}</label>
          <textarea
            id="rating-comment"
            rows={2}
            maxLength={500}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </p>
      )}
      <p role="alert" className="form-failure">
        {failed && say('rateFailed')}
      </p>
      <div className="modal-actions">
        {level !== undefined && (
          <button type="button" className="button button-first" onClick={() => void send()}>
            {say('rate')}
          </button>
        )}
        <button type="button" className="button" onClick={() => (onLeft ? onLeft() : setState({ kind: 'left' }))}>
          {say('later')}
        </button>
      </div>
    </fieldset>
  );
};
