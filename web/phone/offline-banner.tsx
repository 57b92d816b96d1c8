import { Icon } from '#web/shared/icon.tsx';
import { usePage } from './page-context.ts';
import { useOnline } from './use-online.ts';

export const OfflineBanner = () => {
  const { say } = usePage();
  const online = useOnline();
  return (
    <div role="status" className="offline">
      {!online && (
        <p className="column">
          <Icon name="warning" />
          {say('offline')}
        </p>
      )}
    </div>
  );
};
