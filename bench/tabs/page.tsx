// A page of cards that follow the tasks in its address (?tasks=a,b&name=1&interval=2000), one poller for all such pages, and keep a record of
// what a viewer could see.
import { createRoot } from 'react-dom/client';
import { createAlephClient, createAlephTabs } from '../../src/exports/index.js';
import { CardPage } from '../page/CardPage.js';
import { recordChanges } from '../page/recordChanges.js';
import { startPage } from '../page/startPage.js';

const { root, address, taskIds } = startPage();
recordChanges(root);

const client = createAlephClient({
  ...{ baseUrl: '/api/v1/aleph', budget: false },
  headers: { 'x-page': address.get('name') ?? '' },
});
const polling = { intervalMs: Number(address.get('interval')) };
const tabs = createAlephTabs({ scope: 'default' });
createRoot(root).render(<CardPage taskIds={taskIds} client={client} tabs={tabs} polling={polling} />);
