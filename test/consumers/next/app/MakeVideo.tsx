'use client';
import { useRouter } from 'next/navigation';
import { createAlephClient } from 'react-aleph/client';

const client = createAlephClient({ baseUrl: '/api/aleph' });

export function MakeVideo() {
  const router = useRouter();
  const make = async () => {
    const input = { prompt: 'A film [success]', videoUrl: 'https://example.com/in.mp4' };
    const { taskId } = await client.generate(input);
    router.push(`/?task=${encodeURIComponent(taskId)}`);
  };
  return <button onClick={() => void make()}>Make a video</button>;
}
