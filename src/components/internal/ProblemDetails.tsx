import type { AlephLabels } from '../../core/AlephLabels.js';
import { Copyable } from './Copyable.js';
import type { Problem } from './problemOf.js';
import { Row } from './Row.js';
import { slot, type ClassNames } from './slot.js';

interface ProblemDetailsProps {
  problem: Problem;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** For the support desk: the provider's own text and the codes, closed until somebody asks. */
export function ProblemDetails({ problem, labels, classNames }: ProblemDetailsProps) {
  const { code, providerCode, providerText, taskId } = problem;
  if ([code, providerCode, providerText, taskId].every((value) => value === undefined)) return null;
  const row = { owner: 'task-error', classNames } as const;
  const copy = (text: string | undefined, name: string) =>
    text === undefined ? null : <Copyable {...row} text={text} name={name} labels={labels} />;
  return (
    <details {...slot('task-error-details', classNames)}>
      <summary {...slot('task-error-summary', classNames)}>{labels.problem.details}</summary>
      <dl {...slot('task-error-list', classNames)}>
        <Row {...row} term={labels.problem.message}>
          {providerText === undefined ? null : (
            // In whatever language the provider answered.
            <span {...slot('task-error-message', classNames)} lang="" dir="auto">
              {providerText}
            </span>
          )}
        </Row>
        <Row {...row} term={labels.problem.code}>
          {copy(code, labels.problem.code)}
        </Row>
        <Row {...row} term={labels.problem.providerCode}>
          {providerCode}
        </Row>
        <Row {...row} term={labels.problem.taskId}>
          {copy(taskId, labels.problem.taskId)}
        </Row>
      </dl>
    </details>
  );
}
