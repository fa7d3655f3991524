import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

interface FactTableProps {
  head: readonly string[];
  /** Whether the first cells are sentences and no names from code. Default false. */
  isProse?: boolean;
  /** The first cell of a row names it. */
  rows: readonly (readonly [name: string, ...rest: ReactNode[]])[];
}

/** A table of a docs page, filled from the source so that it cannot grow old. */
export function FactTable({ head, rows, isProse = false }: FactTableProps) {
  return (
    <Unstyled>
      <div
        className={isProse ? 'fact-table is-prose' : 'fact-table'}
        role="region"
        aria-label={head.join(', ')}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...rest]) => (
              <tr key={name}>
                <th scope="row">{isProse ? name : <code>{name}</code>}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Unstyled>
  );
}
