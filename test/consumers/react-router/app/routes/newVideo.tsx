import { AlephGenerateForm } from 'react-aleph';
import { useNavigate } from 'react-router';

export const meta = () => [{ title: 'A new video' }];

export default function NewVideo() {
  const navigate = useNavigate();
  return <AlephGenerateForm onCreated={(taskId) => void navigate(`/videos/${encodeURIComponent(taskId)}`)} />;
}
