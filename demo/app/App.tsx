import { useState } from 'react';
import { AlephProvider, type AlephClient } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import type { DemoConfig, DemoTask } from '../shared/DemoConfig.js';
import { Composer } from './Composer.js';
import { Header } from './Header.js';
import { History } from './History.js';
import { Stage } from './Stage.js';
import { SubmitAgainDialog, type SubmitAgain } from './SubmitAgainDialog.js';
import { submitTask } from './submitTask.js';
import { useLanguage, type SpokenLanguage } from './useLanguage.js';
import { useSubmit } from './useSubmit.js';
import { useTaskAddress } from './useTaskAddress.js';

/** On a narrow screen the stage lies below the form. */
function revealStage(): void {
  document.querySelector('.stage')?.scrollIntoView({ block: 'nearest' });
}

interface AppProps {
  client: AlephClient;
  config: DemoConfig;
  /** The one to begin with. */
  language: SpokenLanguage;
}

/** The studio: what to make on one side, what was made on the other, one video of it on stage. */
export function App({ client, config, language: initialLanguage }: AppProps) {
  const isLive = config.mode === 'live';
  const [language, chooseLanguage] = useLanguage(initialLanguage);
  const { taskIds, shownId, addTaskId, showTask } = useTaskAddress();
  const [play, setPlay] = useState<DemoTask | null>(
    isLive ? null : { scenario: 'success', speed: config.speeds[0] ?? 1 },
  );
  const [known, setKnown] = useState<Readonly<Record<string, DemoTask>>>(isLive ? {} : config.tasks);
  const [inputs, setInputs] = useState<Readonly<Record<string, AlephGenerateInput>>>({});
  const [asking, setAsking] = useState<SubmitAgain | null>(null);

  const { submission, submit } = useSubmit(async (input) => {
    const taskId = await submitTask(input, play);
    if (play) setKnown((before) => ({ ...before, [taskId]: play }));
    setInputs((before) => ({ ...before, [taskId]: input }));
    addTaskId(taskId);
    requestAnimationFrame(revealStage);
  });
  const isOutcomeUnknown = submission.status === 'refused' && submission.error.code === 'outcome_unknown';

  const onSubmit = (input: AlephGenerateInput) => {
    if (submission.status === 'submitted') return;
    if (isOutcomeUnknown) setAsking({ input, why: 'outcome_unknown' });
    else void submit(input);
  };
  const speedOf = (taskId: string) => known[taskId]?.speed ?? 1;

  return (
    <AlephProvider client={client} labels={language.labels}>
      <div className="shell">
        <Header
          config={config}
          play={play}
          onPlayChange={setPlay}
          language={language.tag}
          onLanguageChange={(tag) => {
            void chooseLanguage(tag);
          }}
        />
        <aside className="panel" aria-label="Composer">
          <Composer isLive={isLive} submission={submission} onSubmit={onSubmit} />
        </aside>
        <main className="work">
          <Stage
            taskId={shownId}
            speed={shownId === undefined ? 1 : speedOf(shownId)}
            input={shownId === undefined ? undefined : inputs[shownId]}
            locale={language.tag}
            words={language.labels}
            onRunAgain={(input) => {
              setAsking({ input, why: 'run_again' });
            }}
          />
          {shownId !== undefined && (
            <History
              taskIds={taskIds}
              speedOf={speedOf}
              locale={language.tag}
              currentId={shownId}
              onOpen={(taskId) => {
                showTask(taskId);
                requestAnimationFrame(revealStage);
              }}
            />
          )}
        </main>
        <SubmitAgainDialog
          asking={asking}
          isLive={isLive}
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
    </AlephProvider>
  );
}
