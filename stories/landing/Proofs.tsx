import { Unstyled } from '@storybook/addon-docs/blocks';
import sizeLimits from '../../.size-limit.json';

const hookLimit = sizeLimits.find(({ name }) => name.includes('useAlephTask'))?.limit;

/** Each number is one that a command computes, and fails on. */
const proofs = [
  {
    figure: hookLimit,
    what: 'at most, for hook, provider and client (gzip). Components and languages cost only where they are imported.',
    command: 'npm run size',
  },
  {
    figure: '3 renders',
    what: 'for a whole task, however long it takes: loading, processing, succeeded. Polls that change nothing render nothing.',
    command: 'npm test -- test/hooks/useAlephTask.test.tsx',
  },
  {
    figure: '0 violations',
    what: 'of any axe rule, in every story: light, dark and right-to-left. None is switched off.',
    command: 'npm run axe',
  },
];

/** Three reasons to believe it. */
export function Proofs() {
  return (
    <Unstyled>
      <ul className="proofs">
        {proofs.map(({ figure, what, command }) => (
          <li key={command}>
            <strong>{figure}</strong>
            <p>{what}</p>
            <code>{command}</code>
          </li>
        ))}
      </ul>
    </Unstyled>
  );
}
