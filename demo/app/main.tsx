import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  createAlephClient,
  createAlephHistory,
  createAlephNotifications,
  createAlephTabs,
} from 'react-aleph';
import '../styles/layers.css';
import 'react-aleph/styles.css';
import '../styles/index.css';
import { App } from './App.js';
import { apiBaseUrl } from './apiBaseUrl.js';
import { createPlayChoice } from './createPlayChoice.js';
import { forgetOrphans } from './forgetOrphans.js';
import { languages } from './languages.js';
import { readDemoConfig } from './readDemoConfig.js';
import { rememberedLanguage } from './rememberedLanguage.js';
import iconUrl from './icon.svg';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const config = readDemoConfig(document);
// An app takes its user's id: nobody else who uses the browser sees what this user made.
const scope = `studio-${config.mode}`;
const choice = createPlayChoice(config);
const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: apiBaseUrl, scope, headers: choice.headers });
const history = createAlephHistory({ scope });
const tabs = createAlephTabs({ scope });
const notifications = createAlephNotifications({ icon: iconUrl });
const tag = rememberedLanguage();
forgetOrphans(history, config);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App
        {...{ client, history, tabs, notifications, config, choice }}
        language={{ tag, labels: await languages[tag].load() }}
      />
    </QueryClientProvider>
  </StrictMode>,
);
