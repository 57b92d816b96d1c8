import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { useOnline } from '#web/shared/use-online.ts';
import { useHeldPack } from './offline/use-held-pack.ts';

export const OfflineBanner = () => {
  const { say } = usePage();
  const online = useOnline();
  const held = useHeldPack(!online);
  return (
    <div role="status" className="offline">
      {!online && (
        <p className="column">
          <Icon name="warning" />
          {say(held ? 'offlineAnswers' : 'offline')}
        </p>
      )}
    </div>
  );
};
