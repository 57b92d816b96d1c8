import { DatePicker, Table, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { AccessEntry } from '#contract/staff/desk.ts';
import { useRoom } from '../state/room.ts';
import { accessLabels } from '../words/labels.ts';
import { pageWords } from '../words/page-words.ts';
import { dayOf, showClock } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { EmptyPage, Page } from './page.tsx';
import { useReply } from './use-reply.ts';

/** Who read personal data on a day. */
export const AccessesPage = () => {
  const { ask } = useRoom();
  const text = useText(pageWords);
  const language = useLanguage();
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const read = useCallback(() => ask(routes.readAccessLog, { day }), [ask, day]);
  const { value, failure, again } = useReply(read);
  const columns: TableColumnsType<AccessEntry> = [
    { title: text.time, render: (_, { at }) => showClock(at, language) },
    { title: text.staff, dataIndex: 'staff' },
    { title: text.what, render: (_, { what }) => accessLabels[what][language] },
    { title: text.handoff, render: (_, { handoffId }) => <code>{handoffId ?? text.never}</code> },
  ];
  const tools = (
    <DatePicker
      value={dayjs(day)}
      allowClear={false}
      aria-label={text.day}
      onChange={(chosen) => setDay(chosen?.format('YYYY-MM-DD') ?? day)}
    />
  );
  const entries = (value?.entries ?? []).map((it, index) => ({ ...it, key: `${it.at} ${index}` }));
  return (
    <Page title={text.accesses} more={text.accessesMore} {...{ tools, failure, again }} isReady={value !== undefined}>
      {entries.length === 0 ? (
        <EmptyPage title={text.noAccesses} more={text.noAccessesMore} />
      ) : (
        <Table
          size="small"
          columns={columns}
          dataSource={entries}
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
        />
      )}
    </Page>
  );
};
