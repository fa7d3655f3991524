import { useState } from 'react';
import type { AlephGenerateInput } from 'react-aleph/client';
import type { DemoConfig, DemoTask } from '../shared/DemoConfig.js';
import { Composer } from './Composer.js';
import { DemoControls } from './DemoControls.js';
import { Feed } from './Feed.js';
import { Header } from './Header.js';
import { SubmitAgainDialog, type SubmitAgain } from './SubmitAgainDialog.js';
import { submitTask } from './submitTask.js';
import { useSubmit } from './useSubmit.js';
import { useTaskIds } from './useTaskIds.js';

/** On a narrow screen the list lies below the form. */
function revealNewest(): void {
  document.querySelector('.feed-item')?.scrollIntoView({ block: 'nearest' });
}

/** The dashboard: what to make on one side, what was made on the other. */
export function App({ config }: { config: DemoConfig }) {
  const { taskIds, addTaskId } = useTaskIds();
  const [play, setPlay] = useState<DemoTask | null>(
    config.mode === 'live' ? null : { scenario: 'success', speed: config.speeds[0] ?? 1 },
  );
  const [known, setKnown] = useState<Readonly<Record<string, DemoTask>>>(
    config.mode === 'live' ? {} : config.tasks,
  );
  const [inputs, setInputs] = useState<Readonly<Record<string, AlephGenerateInput>>>({});
  const [asking, setAsking] = useState<SubmitAgain | null>(null);

  const { submission, submit } = useSubmit(async (input) => {
    const taskId = await submitTask(input, play);
    if (play) setKnown((before) => ({ ...before, [taskId]: play }));
    setInputs((before) => ({ ...before, [taskId]: input }));
    addTaskId(taskId);
    requestAnimationFrame(revealNewest);
  });
  const isOutcomeUnknown = submission.status === 'refused' && submission.error.code === 'outcome_unknown';

  const onSubmit = (input: AlephGenerateInput) => {
    if (submission.status === 'submitted') return;
    if (isOutcomeUnknown) setAsking({ input, why: 'outcome_unknown' });
    else void submit(input);
  };
  const onRunAgain = (input: AlephGenerateInput) => {
    setAsking({ input, why: 'run_again' });
  };

  return (
    <div className="shell">
      <Header config={config} speed={play?.speed ?? 1} />
      <div className="workspace">
        <aside className="panel">
          <Composer isLive={config.mode === 'live'} submission={submission} onSubmit={onSubmit} />
          {config.mode === 'emulated' && play && (
            <DemoControls speeds={config.speeds} play={play} onChange={setPlay} />
          )}
        </aside>
        <Feed taskIds={taskIds} known={known} inputs={inputs} onRunAgain={onRunAgain} />
      </div>
      <SubmitAgainDialog
        asking={asking}
        isLive={config.mode === 'live'}
        isBusy={submission.status === 'submitting'}
        onClose={() => {
          setAsking(null);
        }}
        onConfirm={(input) => {
          setAsking(null);
          void submit(input);
        }}
      />
    </div>
  );
}
