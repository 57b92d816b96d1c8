import { usePage } from '#web/shared/answer/page-context.ts';

/** Rating is voluntary, so it stands quietly at the end of an answer; once done it stays, for the focus to come back to. */
export const RateButton = ({ turnId }: { turnId: string }) => {
  const { say, rate, isRated } = usePage();
  const done = isRated(turnId);
  return (
    <button type="button" className="quiet" aria-disabled={done} onClick={() => done || rate(turnId)}>
      {say(done ? 'ratedAnswer' : 'rateAnswer')}
    </button>
  );
};
