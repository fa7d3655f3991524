import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AlephProvider, createAlephClient } from 'react-aleph';
import '../styles/layers.css';
import 'react-aleph/styles.css';
import '../styles/index.css';
import { App } from './App.js';
import { apiBaseUrl } from './apiBaseUrl.js';
import { readDemoConfig } from './readDemoConfig.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: apiBaseUrl });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>
        <App config={readDemoConfig(document)} />
      </AlephProvider>
    </QueryClientProvider>
  </StrictMode>,
);
