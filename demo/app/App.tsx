import {
  AlephProvider,
  type AlephClient,
  type AlephHistory,
  type AlephNotifications,
  type AlephTabs,
} from 'react-aleph';
import type { DemoConfig } from '../shared/DemoConfig.js';
import type { PlayChoice } from './createPlayChoice.js';
import { downloadUrl } from './downloadUrl.js';
import { pace } from './pace.js';
import { Studio } from './Studio.js';
import { useLanguage, type SpokenLanguage } from './useLanguage.js';

interface AppProps {
  client: AlephClient;
  history: AlephHistory;
  tabs: AlephTabs;
  notifications: AlephNotifications;
  config: DemoConfig;
  choice: PlayChoice;
  /** The one to begin with. */
  language: SpokenLanguage;
}

/** Everything that is created once, and the language, around the page. */
export function App({ client, history, tabs, language: initialLanguage, ...page }: AppProps) {
  const [language, chooseLanguage] = useLanguage(initialLanguage);
  const { config } = page;
  // The longest limit of all who follow a task counts, and the history follows every one.
  const { timeoutMs } = pace(config.mode === 'live' ? 1 : Math.max(...config.speeds)).polling;
  return (
    <AlephProvider
      client={client}
      history={history}
      tabs={tabs}
      labels={language.labels}
      downloadUrl={downloadUrl}
      polling={{ timeoutMs }}
    >
      <Studio
        {...page}
        history={history}
        language={language}
        onLanguageChange={(tag) => {
          void chooseLanguage(tag);
        }}
      />
    </AlephProvider>
  );
}
