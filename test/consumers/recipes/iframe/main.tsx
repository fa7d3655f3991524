import { createRoot } from 'react-dom/client';
import 'react-aleph/styles.css';
import { Dashboard } from './Dashboard.js';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Dashboard />);
