import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';

/** The ways to a person that need no network of ours. */
export const HelpWays = ({ close }: { close: () => void }) => {
  const { say, showWay } = usePage();
  return (
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
  );
};
