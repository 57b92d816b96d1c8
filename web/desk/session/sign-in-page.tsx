import { Alert, Button, Spin } from 'antd';
import { Mark } from '#web/shared/mark.tsx';
import { useText } from '../words/use-text.ts';
import { sessionWords } from './session-words.ts';
import type { Session } from './use-session.ts';

type Props = { session: Exclude<Session, { kind: 'signed-in' }>; again: () => void; switchLanguage: () => void };

const Entry = ({ session, again }: Pick<Props, 'session' | 'again'>) => {
  const text = useText(sessionWords);
  if (session.kind === 'opening') return <Spin description={text.opening} className="sign-in-wait" />;
  const { trouble, enter, settings } = session;
  return (
    <>
      {trouble && (
        <Alert
          type={trouble === 'expired' ? 'info' : 'error'}
          showIcon
          role="alert"
          title={text.troubles[trouble]}
          description={text.advice[trouble]}
        />
      )}
      {settings?.demo && <Alert type="warning" showIcon title={text.demo} description={text.demoMore} />}
      {enter ? (
        <Button type="primary" size="large" block onClick={enter} autoFocus>
          {text.enter}
        </Button>
      ) : (
        <Button size="large" block onClick={again}>
          {text.again}
        </Button>
      )}
      {settings && <p className="sign-in-where">{text.where(new URL(settings.issuer).host)}</p>}
    </>
  );
};

/** Says who may come in, and lets them. */
export const SignInPage = ({ session, again, switchLanguage }: Props) => {
  const text = useText(sessionWords);
  return (
    <main className="sign-in">
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <p className="sign-in-brand">
          <Mark />
          <span>{text.brand}</span>
        </p>
        <h1 id="sign-in-title">{text.title}</h1>
        <p>{text.who}</p>
        <ul>
          {text.roles.map(([role, what]) => (
            <li key={role}>
              <strong>{role}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ul>
        <Entry session={session} again={again} />
        <p className="sign-in-logged">{text.logged}</p>
        <Button type="text" onClick={switchLanguage}>
          {text.otherLanguage}
        </Button>
      </section>
    </main>
  );
};
