import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { linkFailureText } from './link-failure-text.ts';
import type { Bringing } from './use-brought-list.ts';

/** Tells that a list is on its way, or why it did not come; the question box stays below either way. */
export const BringingView = ({ bringing: { failure, again } }: { bringing: Bringing }) => {
  const { say } = usePage();
  return (
    <div className="column bringing">
      <p role="status">{failure ? linkFailureText(failure, say) : say('bringing')}</p>
      {again && (
        <button type="button" className="button" onClick={again}>
          <Icon name="again" />
          {say('retry')}
        </button>
      )}
    </div>
  );
};
