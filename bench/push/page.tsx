// A page of cards that follow the tasks in its address (?tasks=a,b) by an event stream, and keep a record of what a viewer could see.
import { createRoot } from 'react-dom/client';
import { createAlephClient, createAlephEvents } from '../../src/exports/index.js';
import { CardPage } from '../page/CardPage.js';
import { recordChanges } from '../page/recordChanges.js';
import { startPage } from '../page/startPage.js';

const { root, taskIds } = startPage();
// After the frame that holds a change has been drawn.
recordChanges(root, (note) => requestAnimationFrame(() => setTimeout(note, 0)));

const client = createAlephClient({ baseUrl: '/api/aleph' });
const events = createAlephEvents({ url: '/api/aleph/events' });
createRoot(root).render(<CardPage taskIds={taskIds} client={client} events={events} />);
