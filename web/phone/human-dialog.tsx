import { Icon } from '#web/shared/icon.tsx';
import { Modal } from './modal.tsx';
import { usePage } from './page-context.ts';
import { useOnline } from './use-online.ts';

/** How to reach a person, told as it is: this page does not connect to one. */
export const HumanDialog = ({ told, onClosed }: { told: string | undefined; onClosed: () => void }) => {
  const { say, showWay } = usePage();
  const online = useOnline();
  return (
    <Modal title={say('humanTitle')} onClosed={onClosed}>
      {(close) => (
        <>
          {told && <p>{told}</p>}
          <p>{say(online ? 'humanHonest' : 'humanOffline')}</p>
          <ul className="human-ways">
            <li>
              <h3>{say('helpDesk')}</h3>
              <p>{say('helpDeskText')}</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  close();
                  showWay('help-desk');
                }}
              >
                <Icon name="way" />
                {say('showWay')}
              </button>
            </li>
            <li>
              <h3>{say('hotline')}</h3>
              <p>{say('hotlineText')}</p>
              <a className="button button-first" href="tel:12345">
                <Icon name="phone" />
                {say('callNumber', '12345')}
              </a>
            </li>
          </ul>
        </>
      )}
    </Modal>
  );
};
