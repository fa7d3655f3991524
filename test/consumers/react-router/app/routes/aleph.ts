import { handler } from '../proxy.server';
import type { Route } from './+types/aleph';

export const loader = ({ request }: Route.LoaderArgs) => handler(request);
export const action = ({ request }: Route.ActionArgs) => handler(request);
