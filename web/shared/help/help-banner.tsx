import { useEffect } from 'react';
import { Icon } from '#web/shared/icon.tsx';
import { useSayHelp } from './help-context.ts';

type Props = { text: string; onOpen: (() => void) | undefined; onDismiss: (() => void) | undefined };

/** Says how the help stands, wherever the visitor is on the page. */
export const HelpBanner = ({ text, onOpen, onDismiss }: Props) => {
  const say = useSayHelp();
  useEffect(() => {
    // what is scrolled to must not hide behind the banner
    const { dataset } = document.documentElement;
    dataset.helping = '';
    return () => {
      delete dataset.helping;
    };
  }, []);
  return (
    <section className="help-banner" aria-label={say('title')}>
      <div className="column">
        <span role="status">{text}</span>
        {onOpen && (
          <button type="button" className="chip" onClick={onOpen}>
            {say('open')}
          </button>
        )}
        {onDismiss && (
          <button type="button" className="icon-button" aria-label={say('dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </section>
  );
};
