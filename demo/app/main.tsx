import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAlephClient } from 'react-aleph';
import '../styles/layers.css';
import 'react-aleph/styles.css';
import '../styles/index.css';
import { App } from './App.js';
import { apiBaseUrl } from './apiBaseUrl.js';
import { languages } from './languages.js';
import { readDemoConfig } from './readDemoConfig.js';
import { rememberedLanguage } from './rememberedLanguage.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: apiBaseUrl });
const tag = rememberedLanguage();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App
        client={client}
        config={readDemoConfig(document)}
        language={{ tag, labels: await languages[tag].load() }}
      />
    </QueryClientProvider>
  </StrictMode>,
);
