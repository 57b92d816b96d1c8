import { Alert, Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import type { CallFailure } from '#web/shared/call.ts';
import { failureText } from '../words/failure-text.ts';
import { pageWords } from '../words/page-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';

type Props = {
  title: string;
  more?: string;
  tools?: ReactNode;
  failure: CallFailure | undefined;
  again: () => Promise<void>;
  isReady: boolean;
  children: ReactNode;
};

/** The frame of a page beside the desk: its name, its tools, and what to do when it could not be read. */
export const Page = ({ title, more, tools, failure, again, isReady, children }: Props) => {
  const text = useText(pageWords);
  const language = useLanguage();
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {more && <p className="soft">{more}</p>}
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </div>
      {failure && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={failureText(failure, language)}
          action={<Button onClick={() => void again()}>{text.again}</Button>}
        />
      )}
      {isReady ? children : !failure && <Spin className="page-wait" />}
    </div>
  );
};

/** Says what will stand here, where nothing stands yet. */
export const EmptyPage = ({ title, more }: { title: string; more: string }) => (
  <div className="empty">
    <p>
      <strong>{title}</strong>
    </p>
    <p className="soft">{more}</p>
  </div>
);
