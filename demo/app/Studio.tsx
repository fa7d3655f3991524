import { useState, useSyncExternalStore } from 'react';
import {
  useAlephHistory,
  useAlephNotifications,
  type AlephHistory,
  type AlephNotifications,
} from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import type { DemoConfig, DemoTask } from '../shared/DemoConfig.js';
import { Composer } from './Composer.js';
import type { PlayChoice } from './createPlayChoice.js';
import { Header } from './Header.js';
import { History } from './History.js';
import type { LanguageTag } from './languages.js';
import { Stage } from './Stage.js';
import { SubmitAgainDialog } from './SubmitAgainDialog.js';
import { usePageTitle } from './usePageTitle.js';
import { useShownTask } from './useShownTask.js';
import type { SpokenLanguage } from './useLanguage.js';

/** On a narrow screen the stage lies below the form. */
function revealStage(): void {
  document.querySelector('.stage')?.scrollIntoView({ block: 'nearest' });
}

interface StudioProps {
  history: AlephHistory;
  notifications: AlephNotifications;
  config: DemoConfig;
  choice: PlayChoice;
  language: SpokenLanguage;
  onLanguageChange: (tag: LanguageTag) => void;
}

/** The studio: what to make on one side, what was made on the other, one video of it on stage. */
export function Studio({ history, notifications, config, choice, language, onLanguageChange }: StudioProps) {
  const isLive = config.mode === 'live';
  const play = useSyncExternalStore(choice.subscribe, choice.read);
  const entries = useAlephHistory();
  const taskIds = [...new Set(entries.flatMap(({ taskId }) => taskId ?? []))];
  const [shownId, showTask] = useShownTask(history, taskIds);
  const [known, setKnown] = useState<Readonly<Record<string, DemoTask>>>(isLive ? {} : config.tasks);
  const [again, setAgain] = useState<AlephGenerateInput | null>(null);
  const open = (taskId: string) => {
    showTask(taskId);
    requestAnimationFrame(revealStage);
  };
  const onCreated = (taskId: string) => {
    if (play) setKnown((before) => ({ [taskId]: play, ...before }));
    open(taskId);
  };
  const offer = useAlephNotifications(notifications, { onOpen: open });
  usePageTitle(taskIds);
  const speedOf = (taskId: string) => known[taskId]?.speed ?? 1;

  return (
    <div className="shell">
      <Header
        config={config}
        play={play}
        onPlayChange={choice.choose}
        language={language.tag}
        onLanguageChange={onLanguageChange}
      />
      <aside className="panel" aria-label="Composer">
        <Composer isLive={isLive} onCreated={onCreated} />
      </aside>
      <main className="work">
        <Stage
          taskId={shownId}
          speed={shownId === undefined ? 1 : speedOf(shownId)}
          locale={language.tag}
          words={language.labels}
          onRunAgain={setAgain}
        />
        {entries.some(({ taskId, state }) => taskId !== null || state === 'outcome_unknown') && (
          <History
            entries={entries}
            speedOf={speedOf}
            locale={language.tag}
            words={language.labels}
            currentId={shownId}
            offer={offer}
            onForget={history.remove}
            onOpen={open}
          />
        )}
      </main>
      <SubmitAgainDialog
        input={again}
        isLive={isLive}
        onClose={() => {
          setAgain(null);
        }}
        onCreated={onCreated}
      />
    </div>
  );
}
