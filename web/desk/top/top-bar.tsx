import { LogoutOutlined, QuestionCircleOutlined, TranslationOutlined } from '@ant-design/icons';
import { App, Badge, Button, Dropdown, Segmented, Tooltip } from 'antd';
import { DutyStatus } from '#contract/staff/desk.ts';
import { Mark } from '#web/shared/mark.tsx';
import { useRoom } from '../state/room.ts';
import { addressOf, usePlace } from '../state/use-place.ts';
import { failureText } from '../words/failure-text.ts';
import { frameWords } from '../words/frame-words.ts';
import { dutyLabels, roleLabels } from '../words/labels.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { placesOf } from './places-of.ts';

const DutySwitch = () => {
  const { desk, setDuty } = useRoom();
  const language = useLanguage();
  const text = useText(frameWords);
  const { message } = App.useApp();
  const change = async (status: DutyStatus) => {
    const reply = await setDuty(status);
    if (!reply.ok) void message.error(`${text.dutyFailed}：${failureText(reply.failure, language)}`);
  };
  return (
    <Segmented
      className={`duty duty-${desk.duty}`}
      aria-label={text.duty}
      name="duty"
      value={desk.duty}
      options={DutyStatus.options.map((value) => ({ value, label: dutyLabels[value][language] }))}
      onChange={(status) => void change(status)}
    />
  );
};

const Connection = () => {
  const { live } = useRoom();
  const text = useText(frameWords);
  const colour = live.state === 'live' ? 'success' : live.state === 'refused' ? 'error' : 'warning';
  return (
    <Tooltip title={text.connectionHint[live.state]}>
      <output className="connection">
        <Badge status={colour} text={text.connection[live.state]} />
      </output>
    </Tooltip>
  );
};

const Navigation = () => {
  const { desk } = useRoom();
  const text = useText(frameWords);
  const place = usePlace();
  return (
    <nav aria-label={text.navigation}>
      {placesOf(desk.me.roles).map((name) => (
        <a key={name} href={addressOf({ name })} aria-current={place.name === name ? 'page' : undefined}>
          {text.pages[name]}
        </a>
      ))}
    </nav>
  );
};

type Props = { leave: () => void; switchLanguage: () => void; showHelp: () => void };

/** Who is here, on what duty, how many wait, and whether the connection holds. */
export const TopBar = ({ leave, switchLanguage, showHelp }: Props) => {
  const { desk } = useRoom();
  const text = useText(frameWords);
  const language = useLanguage();
  const isHelping = placesOf(desk.me.roles).includes('desk');
  const items = [
    { key: 'language', icon: <TranslationOutlined />, label: text.language, onClick: switchLanguage },
    { key: 'help', icon: <QuestionCircleOutlined />, label: `${text.help}（?）`, onClick: showHelp },
    { type: 'divider' as const },
    { key: 'leave', icon: <LogoutOutlined />, label: text.signOut, onClick: leave },
  ];
  return (
    <header className="top">
      <p className="top-brand">
        <Mark />
        <strong>{text.brand}</strong>
        <span>{text.title}</span>
      </p>
      <Navigation />
      <div className="top-state">
        {isHelping && <p className="top-waiting">{text.waiting(desk.queue.length)}</p>}
        <Connection />
        {isHelping && <DutySwitch />}
        <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
          <Button type="text" className="top-account" aria-haspopup="menu">
            <span className="visually-hidden">{text.account}</span>
            <span>{desk.me.name}</span>
            <small>{desk.me.roles.map((role) => roleLabels[role][language]).join(' · ')}</small>
          </Button>
        </Dropdown>
      </div>
    </header>
  );
};
