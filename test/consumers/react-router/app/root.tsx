import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AlephProvider, createAlephClient } from 'react-aleph';
import 'react-aleph/styles.css';
import { useState } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';

const client = createAlephClient({ baseUrl: '/api/aleph' });

export default function App() {
  // One for each visitor: a module of the server is shared by all of them.
  const [queryClient] = useState(() => new QueryClient());
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        <QueryClientProvider client={queryClient}>
          <AlephProvider client={client} polling={{ intervalMs: 300 }}>
            <Outlet />
          </AlephProvider>
        </QueryClientProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}
