import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

interface FactTableProps {
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly [name: string, ...rest: ReactNode[]])[];
}

/** A table of a docs page, filled from the source so that it cannot grow old. */
export function FactTable({ head, rows }: FactTableProps) {
  return (
    <Unstyled>
      <div className="fact-table" role="region" aria-label={head.join(', ')} tabIndex={0}>
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
                <th scope="row">
                  <code>{name}</code>
                </th>
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
