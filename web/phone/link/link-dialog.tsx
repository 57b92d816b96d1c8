import { useCallback, useEffect, useState } from 'react';
import type { Checklist } from '#contract/checklist.ts';
import type { Result } from '#core/result.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { CallFailure } from '#web/shared/call.ts';
import type { MadeLink } from '#web/shared/conversation/make-link.ts';
import { Icon } from '#web/shared/icon.tsx';
import { Modal } from '#web/shared/modal.tsx';
import { linkFailureText } from './link-failure-text.ts';
import { LinkMade } from './link-made.tsx';

type Props = {
  list: Checklist;
  /** Makes the link, or hands out the one that was made of the same list. */
  onMake: (list: Checklist) => Promise<Result<MadeLink, CallFailure>>;
  onClosed: () => void;
};

/** Takes the list to another phone: a code to scan, and the same link to send. */
export const LinkDialog = ({ list, onMake, onClosed }: Props) => {
  const { say } = usePage();
  const [outcome, setOutcome] = useState<Result<MadeLink, CallFailure>>();
  // what is ticked behind the open dialog cannot change
  const make = useCallback(() => {
    setOutcome(undefined);
    void onMake(list).then(setOutcome);
  }, []);
  useEffect(make, [make]);
  return (
    <Modal title={say('linkTitle')} onClosed={onClosed}>
      {() => (
        <>
          <p role="status">
            {outcome && !outcome.ok
              ? linkFailureText(outcome.failure.kind, say)
              : say(outcome?.ok ? 'linkText' : 'linkMaking')}
          </p>
          {outcome?.ok && <LinkMade link={outcome.value} />}
          {outcome && !outcome.ok && (
            <button type="button" className="button button-first" onClick={make}>
              <Icon name="again" />
              {say('retry')}
            </button>
          )}
        </>
      )}
    </Modal>
  );
};
