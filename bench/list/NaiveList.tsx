import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

interface RecordInfo {
  data: {
    paramJson: string;
    response: { resultVideoUrl: string; resultImageUrl: string } | null;
    createTime: number;
    successFlag: number;
  };
}

async function fetchTask(taskId: string): Promise<RecordInfo> {
  const response = await fetch(`/api/aleph/record-info?taskId=${taskId}`);
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return (await response.json()) as RecordInfo;
}

function useNow(intervalMs: number) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, intervalMs);
    return () => {
      clearInterval(timer);
    };
  }, [intervalMs]);
  return now;
}

function Row({ taskId }: { taskId: string }) {
  const { data } = useQuery({
    queryKey: ['task', taskId],
    queryFn: () => fetchTask(taskId),
    refetchInterval: ({ state }) => (state.data?.data.successFlag === 0 ? 6_000 : false),
  });
  const now = useNow(1_000);
  if (!data) return <li className="row">Loading…</li>;

  const { paramJson, response, createTime, successFlag } = data.data;
  const { prompt } = JSON.parse(paramJson) as { prompt: string };
  const seconds = Math.max(0, Math.floor((now - createTime) / 1_000));
  return (
    <li className="row">
      <video
        src={response?.resultVideoUrl}
        poster={response?.resultImageUrl}
        preload="metadata"
        muted
        playsInline
      />
      <strong>{prompt}</strong>
      {successFlag === 0 && <progress value={Math.min(0.95, seconds / 600)} />}
      <span>{successFlag === 0 ? 'Generating' : 'Ready'}</span>
      <time>
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
      </time>
    </li>
  );
}

/** What one writes first: a query, a player and a ticking clock per row. It stops polling what has ended, and works. */
export function NaiveList({ taskIds }: { taskIds: readonly string[] }) {
  return (
    <ul className="list">
      {taskIds.map((taskId) => (
        <Row key={taskId} taskId={taskId} />
      ))}
    </ul>
  );
}
