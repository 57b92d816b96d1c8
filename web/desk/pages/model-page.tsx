import { App, Button, Table, type TableColumnsType, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { ModelSwitch, ModelUse, ModelView } from '#contract/staff/model-switch.ts';
import { useRoom } from '../state/room.ts';
import { failureText } from '../words/failure-text.ts';
import { modelWords } from '../words/model-words.ts';
import { showClock, showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { EmptyPage, Page } from './page.tsx';
import { useReply } from './use-reply.ts';

const readEvery = 15_000;

/** Whether it is in use, who said so, and for operators the switch. */
const State = ({ view, turn }: { view: ModelView; turn: (on: boolean) => Promise<void> }) => {
  const text = useText(modelWords);
  const language = useLanguage();
  const { desk } = useRoom();
  const [busy, setBusy] = useState(false);
  const { on, by, at } = view.switch;
  const change = async () => {
    setBusy(true);
    await turn(!on);
    setBusy(false);
  };
  return (
    <section className={on ? 'model-state' : 'model-state model-off'} aria-labelledby="model-state">
      <div>
        <h2 id="model-state">{on ? text.on : text.off}</h2>
        <p className="soft">
          {view.name === undefined ? text.none : text.name(view.name)} ·{' '}
          {by && at ? text.by(by, showMoment(at, language)) : text.never}
        </p>
        <p>{view.name === undefined ? text.noneMore : on ? text.onMore : text.offMore}</p>
      </div>
      {desk.me.roles.includes('operator') ? (
        <Button size="large" danger={on} type="primary" loading={busy} onClick={() => void change()}>
          {on ? text.turnOff : text.turnOn}
        </Button>
      ) : (
        <p className="soft">{text.onlyOperators}</p>
      )}
    </section>
  );
};

const helped: readonly ModelUse['outcome'][] = ['used', 'cached'];
const idle: readonly ModelUse['outcome'][] = ['kept', 'off'];

const Figures = ({ uses }: { uses: ModelUse[] }) => {
  const { figures: words } = useText(modelWords);
  const count = (isMeant: (it: ModelUse['outcome']) => boolean) =>
    uses.filter(({ outcome }) => isMeant(outcome)).length;
  const figures: [string, number, boolean][] = [
    [words.helped, count((it) => helped.includes(it)), false],
    [words.kept, count((it) => idle.includes(it)), false],
    [words.late, count((it) => it === 'late'), true],
    [words.wrong, count((it) => ![...helped, ...idle, 'late'].includes(it)), true],
  ];
  return (
    <dl className="figures">
      {figures.map(([name, value, isTrouble]) => (
        <div key={name} className={isTrouble && value > 0 ? 'figure-bad' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Uses = ({ uses }: { uses: ModelUse[] }) => {
  const text = useText(modelWords);
  const language = useLanguage();
  const columns: TableColumnsType<ModelUse> = [
    { title: text.when, render: (_, { at }) => showClock(at, language) },
    { title: text.need, render: (_, { need }) => text.needs[need] },
    { title: text.outcome, render: (_, { outcome }) => text.outcomes[outcome] },
    { title: text.took, align: 'right', render: (_, { milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s` },
  ];
  const lines = uses.map((it, index) => ({ ...it, key: `${it.at} ${index}` }));
  const pagination = { pageSize: 10, hideOnSinglePage: true, showSizeChanger: false };
  return <Table size="small" columns={columns} dataSource={lines} pagination={pagination} />;
};

const Log = ({ turned }: { turned: ModelSwitch[] }) => {
  const text = useText(modelWords);
  const language = useLanguage();
  const columns: TableColumnsType<ModelSwitch> = [
    { title: text.when, render: (_, { at }) => at && showMoment(at, language) },
    {
      title: text.what,
      render: (_, { on }) => <Tag className={`model-turned-${on}`}>{text.turned[on ? 'on' : 'off']}</Tag>,
    },
    { title: text.who, dataIndex: 'by' },
  ];
  return (
    <Table
      size="small"
      rowKey={({ at, by }) => `${at} ${by}`}
      pagination={false}
      columns={columns}
      dataSource={turned}
    />
  );
};

/** The language model: its switch, who turned it, and what it did lately. */
export const ModelPage = () => {
  const { ask } = useRoom();
  const text = useText(modelWords);
  const language = useLanguage();
  const { message } = App.useApp();
  const read = useCallback(() => ask(routes.readModel, {}), [ask]);
  const { value, setValue, failure, again } = useReply(read, readEvery);
  const turn = async (on: boolean) => {
    const reply = await ask(routes.turnModel, { on });
    if (!reply.ok) return void message.error(failureText(reply.failure, language));
    setValue(reply.value);
    void message.success(on ? text.turnedOn : text.turnedOff);
  };
  const tools = <Button onClick={() => void again()}>{text.refresh}</Button>;
  return (
    <Page title={text.page} more={text.more} {...{ tools, failure, again }} isReady={value !== undefined}>
      {value && (
        <>
          <State view={value} turn={turn} />
          <section aria-labelledby="model-uses">
            <h2 id="model-uses">{text.uses(value.uses.length)}</h2>
            {value.uses.length === 0 ? (
              <EmptyPage title={text.noUses} more={text.noUsesMore} />
            ) : (
              <>
                <Figures uses={value.uses} />
                <Uses uses={value.uses} />
              </>
            )}
          </section>
          {value.turned.length > 0 && (
            <section aria-labelledby="model-log">
              <h2 id="model-log">{text.log}</h2>
              <Log turned={value.turned} />
            </section>
          )}
        </>
      )}
    </Page>
  );
};
