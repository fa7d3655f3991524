import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AlephRoot } from '@/components/aleph/aleph-provider';
import { GenerateForm } from '@/components/aleph/generate-form';
import { TaskCard } from '@/components/aleph/task-card';
import { TaskList } from '@/components/aleph/task-list';
import './index.css';

function App() {
  const [taskIds, setTaskIds] = useState<readonly string[]>([]);
  return (
    <AlephRoot polling={{ intervalMs: 300 }}>
      <GenerateForm onCreated={(taskId) => setTaskIds((before) => [taskId, ...before])} />
      <TaskCard taskId={taskIds[0]} classNames={{ 'task-card': 'rounded-none' }} />
      <TaskList taskIds={taskIds} />
    </AlephRoot>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
