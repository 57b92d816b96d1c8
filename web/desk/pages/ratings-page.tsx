import { Button, Checkbox, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { type FollowUpState, firstBadLevel, ratingWords as levels, type RatingView } from '#contract/rating/rating.ts';
import { routes } from '#contract/routes.ts';
import { useRoom } from '../state/room.ts';
import { followUpLabels } from '../words/labels.ts';
import { ratingWords } from '../words/rating-words.ts';
import { showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { EmptyPage, Page } from './page.tsx';
import { RatingDialog, type RatingStep } from './rating-dialog.tsx';
import { useReply } from './use-reply.ts';

/** What may follow on what: called back, then settled; set aside as long as it is not settled. */
const stepsAfter: Record<FollowUpState, RatingStep[]> = {
  none: [],
  open: ['called-back', 'set-aside'],
  'called-back': ['settle', 'set-aside'],
  settled: [],
  'set-aside': [],
};
const urgency = ({ followUp, overdue }: RatingView) =>
  overdue ? 0 : followUp === 'open' ? 1 : followUp === 'called-back' ? 2 : 3;

const Line = ({ rating, act }: { rating: RatingView; act: (step: RatingStep) => void }) => {
  const text = useText(ratingWords);
  const language = useLanguage();
  const { level, at, comment, about, matter, helper, followUp, followUpBy, overdue, history } = rating;
  const names: Record<RatingStep, string> = {
    'called-back': text.callBack,
    settle: text.settle,
    'set-aside': text.setAside,
  };
  const isPending = followUp === 'open' || followUp === 'called-back';
  return (
    <li className={level >= firstBadLevel ? 'rating rating-bad' : 'rating'}>
      <div className="rating-main">
        <p className="rating-head">
          <strong>{levels[level - 1]?.[language]}</strong>
          <Tag>{about.kind === 'handoff' ? text.handoff : text.answer}</Tag>
          {followUp !== 'none' && <Tag className={`follow-${followUp}`}>{followUpLabels[followUp][language]}</Tag>}
          {isPending && followUpBy && (
            <span className={overdue ? 'clock clock-late' : 'soft'}>
              {text.by(followUpBy)} {overdue && text.overdue}
            </span>
          )}
        </p>
        <p>{comment ?? <span className="soft">{text.noComment}</span>}</p>
        <p className="soft">
          {[showMoment(at, language), matter, helper && text.helper(helper)].filter(Boolean).join(' · ')}
        </p>
        {history.length > 0 && (
          <ul className="rating-history" aria-label={text.history}>
            {history.map((it) => (
              <li key={`${it.at} ${it.what}`}>
                {showMoment(it.at, language)} {it.by} {it.what}
                {it.note && `：${it.note}`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="rating-steps">
        {stepsAfter[followUp].map((step) => (
          <Button key={step} type={step === 'set-aside' ? 'default' : 'primary'} onClick={() => act(step)}>
            {names[step]}
          </Button>
        ))}
      </div>
    </li>
  );
};

/** The ratings of my teams; the bad ones that wait for somebody come first. */
export const RatingsPage = () => {
  const { ask } = useRoom();
  const text = useText(ratingWords);
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [asked, setAsked] = useState<{ rating: RatingView; step: RatingStep }>();
  const read = useCallback(() => ask(routes.listRatings, {}), [ask]);
  const { value, setValue, failure, again } = useReply(read);
  const shown = (value?.ratings ?? [])
    .filter((it) => !isOnlyOpen || urgency(it) < 3)
    .toSorted((one, other) => urgency(one) - urgency(other) || other.at.localeCompare(one.at));
  const replace = (rating: RatingView) =>
    setValue(value && { ratings: value.ratings.map((it) => (it.ratingId === rating.ratingId ? rating : it)) });
  const tools = (
    <Checkbox checked={isOnlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)}>
      {text.onlyOpen}
    </Checkbox>
  );
  return (
    <Page title={text.title} more={text.more} {...{ tools, failure, again }} isReady={value !== undefined}>
      {shown.length === 0 && <EmptyPage title={text.empty} more={text.emptyMore} />}
      <ul className="ratings">
        {shown.map((rating) => (
          <Line key={rating.ratingId} rating={rating} act={(step) => setAsked({ rating, step })} />
        ))}
      </ul>
      {asked && <RatingDialog {...asked} close={() => setAsked(undefined)} done={replace} />}
    </Page>
  );
};
