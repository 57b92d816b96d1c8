import { usePage } from '#web/shared/answer/page-context.ts';

/** The plan could not be had: said, and left by a tap. */
export const NoPlan = ({ text, onClose }: { text: string; onClose: () => void }) => {
  const { say } = usePage();
  return (
    <div className="panel-box panel-note" role="alert">
      <p>{text}</p>
      <button type="button" className="button button-first" onClick={onClose}>
        {say('close')}
      </button>
    </div>
  );
};
