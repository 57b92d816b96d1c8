import { Table, type TableColumnsType, Tag } from 'antd';
import { useCallback } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseSummary } from '#contract/staff/case.ts';
import type { TeamView } from '#contract/staff/desk.ts';
import { CaseMarks } from '../queue/case-marks.tsx';
import { FirstWordClock } from '../queue/first-word-clock.tsx';
import { useRoom } from '../state/room.ts';
import { addressOf } from '../state/use-place.ts';
import { dutyLabels, speechLabels, stateLabels } from '../words/labels.ts';
import { pageWords } from '../words/page-words.ts';
import { showClock, showDuration } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { EmptyPage, Page } from './page.tsx';
import { useReply } from './use-reply.ts';

type Helper = TeamView['helpers'][number];
const readEvery = 15_000;

const Figures = ({ view }: { view: TeamView }) => {
  const text = useText(pageWords);
  const figures: [string, string, boolean][] = [
    [text.waiting, String(view.waiting), false],
    [text.longest, showDuration(view.longestWaitSeconds * 1000), view.longestWaitSeconds > 60],
    [text.breachedToday, String(view.breachedToday), view.breachedToday > 0],
    [text.onDuty, `${view.helpers.filter(({ duty }) => duty === 'on').length}/${view.helpers.length}`, false],
  ];
  return (
    <dl className="figures">
      {figures.map(([name, value, isBad]) => (
        <div key={name} className={isBad ? 'figure-bad' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Load = ({ helper: { open, profile } }: { helper: Helper }) => (
  <span className="load">
    <meter min={0} max={Math.max(profile.capacity, open)} value={open} aria-label={`${open}/${profile.capacity}`} />
    {open}/{profile.capacity}
  </span>
);

const Helpers = ({ helpers }: { helpers: Helper[] }) => {
  const text = useText(pageWords);
  const language = useLanguage();
  const { desk } = useRoom();
  const teamName = (id: string) => desk.teams.find((team) => team.id === id)?.name[language] ?? id;
  const columns: TableColumnsType<Helper> = [
    {
      title: text.helper,
      render: (_, { profile }) => (
        <>
          <strong>{profile.name}</strong> <small className="soft">{profile.teams.map(teamName).join('、')}</small>
        </>
      ),
    },
    {
      title: text.duty,
      render: (_, { duty }) => <Tag className={`duty-tag-${duty}`}>{dutyLabels[duty][language]}</Tag>,
    },
    { title: text.load, render: (_, helper) => <Load helper={helper} /> },
    { title: text.closedToday, dataIndex: 'closedToday', align: 'right' },
    { title: text.breaches, dataIndex: 'breachedToday', align: 'right' },
    {
      title: text.speaks,
      render: (_, { profile }) => profile.languages.map((it) => speechLabels[it][language]).join('、'),
    },
    { title: text.seen, render: (_, { seenAt }) => (seenAt ? showClock(seenAt, language) : text.never) },
  ];
  return (
    <Table
      size="small"
      rowKey={({ profile }) => profile.id}
      pagination={false}
      columns={columns}
      dataSource={helpers}
    />
  );
};

const Cases = ({ cases }: { cases: CaseSummary[] }) => {
  const text = useText(pageWords);
  const language = useLanguage();
  if (cases.length === 0) return <EmptyPage title={text.noCases} more={text.noCasesMore} />;
  const columns: TableColumnsType<CaseSummary> = [
    {
      title: text.matter,
      render: (_, it) => (
        <a href={addressOf({ name: 'desk', handoffId: it.handoffId })}>{it.matterName ?? text.untitled}</a>
      ),
    },
    { title: text.mode, render: (_, it) => <CaseMarks summary={it} /> },
    {
      title: text.state,
      render: (_, { state }) => <Tag className={`state-${state}`}>{stateLabels[state][language]}</Tag>,
    },
    { title: text.clock, render: (_, it) => <FirstWordClock summary={it} /> },
    { title: text.who, render: (_, { helperName }) => helperName ?? <span className="soft">{text.nobody}</span> },
    { title: text.since, render: (_, { orderedAt }) => showClock(orderedAt, language) },
  ];
  return <Table size="small" rowKey="handoffId" pagination={false} columns={columns} dataSource={cases} />;
};

/** Load, clocks and cases of the teams that I lead. */
export const TeamPage = () => {
  const { ask } = useRoom();
  const text = useText(pageWords);
  const read = useCallback(() => ask(routes.readTeam, {}), [ask]);
  const { value, failure, again } = useReply(read, readEvery);
  return (
    <Page title={text.team} more={text.teamMore} {...{ failure, again }} isReady={value !== undefined}>
      {value && (
        <>
          <Figures view={value} />
          <section aria-labelledby="helpers-title">
            <h2 id="helpers-title">{text.helpers}</h2>
            <Helpers helpers={value.helpers} />
          </section>
          <section aria-labelledby="cases-title">
            <h2 id="cases-title">{text.cases}</h2>
            <Cases cases={value.cases} />
          </section>
        </>
      )}
    </Page>
  );
};
