import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseSummary } from '#contract/staff/case.ts';
import { ModeIcon } from '../queue/mode-icon.tsx';
import { useRoom } from '../state/room.ts';
import { addressOf } from '../state/use-place.ts';
import { modeLabels, stateLabels } from '../words/labels.ts';
import { pageWords } from '../words/page-words.ts';
import { dayOf, showClock, showDay } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { Page } from './page.tsx';
import { useReply } from './use-reply.ts';
import { appointmentsOf, weekOf } from './week.ts';

const Appointment = ({ it }: { it: CaseSummary }) => {
  const text = useText(pageWords);
  const language = useLanguage();
  return (
    <li className={`appointment lane-of-${it.lane}`}>
      <a href={addressOf({ name: 'desk', handoffId: it.handoffId })}>
        <time dateTime={it.slot}>{it.slot && showClock(it.slot, language)}</time>
        <strong>{it.matterName ?? text.untitled}</strong>
        <span>
          <ModeIcon mode={it.mode} /> {modeLabels[it.mode][language]}
        </span>
        <span>{it.helperName ?? text.nobody}</span>
        {it.state !== 'scheduled' && <Tag>{stateLabels[it.state][language]}</Tag>}
      </a>
    </li>
  );
};

/** The appointments of my teams, a week at a time. */
export const CalendarPage = () => {
  const { ask } = useRoom();
  const text = useText(pageWords);
  const language = useLanguage();
  const [away, setAway] = useState(0);
  const today = dayOf(Date.now());
  const days = weekOf(today, away);
  const [from = today, to = today] = [days[0], days.at(-1)];
  const read = useCallback(() => ask(routes.listAppointments, { from, to }), [ask, from, to]);
  const { value, failure, again } = useReply(read);
  const tools = (
    <>
      <Button icon={<LeftOutlined />} onClick={() => setAway(away - 1)} aria-label={text.previous} />
      <Button onClick={() => setAway(0)} disabled={away === 0}>
        {text.thisWeek}
      </Button>
      <Button icon={<RightOutlined />} onClick={() => setAway(away + 1)} aria-label={text.next} />
    </>
  );
  return (
    <Page title={text.calendar} more={text.calendarMore} {...{ tools, failure, again }} isReady={value !== undefined}>
      <ol className="week">
        {appointmentsOf(days, value?.appointments ?? []).map(({ day, appointments }) => (
          <li key={day} className={day === today ? 'week-day week-today' : 'week-day'}>
            <h2>
              {showDay(`${day}T12:00:00+08:00`, language)}
              {day === today && <span> · {text.today}</span>}
            </h2>
            {appointments.length === 0 && <p className="soft">{text.noAppointments}</p>}
            <ul>
              {appointments.map((it) => (
                <Appointment key={it.handoffId} it={it} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Page>
  );
};
