import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';

/** A table that is written in a docs page. Where the page is narrower, it scrolls by itself: names from code are not broken. */
export function DocsTable(props: ComponentProps<'table'>) {
  return (
    <Unstyled>
      <div className="fact-table" role="group" aria-label="Table" tabIndex={0}>
        <table {...props} />
      </div>
    </Unstyled>
  );
}
