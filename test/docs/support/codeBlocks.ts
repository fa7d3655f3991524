export interface CodeBlock {
  /** The page, from the repository's root. */
  page: string;
  language: string;
  /** Line of the page on which the code starts, counted from 0. */
  line: number;
  code: string;
}

/** The fenced code blocks of a Markdown or MDX page. Throws on a fence that never closes: what follows would not be checked. */
export function codeBlocks(page: string, text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: (CodeBlock & { fence: string; indent: string }) | undefined;
  for (const [number, line] of text.split(/\r?\n/).entries()) {
    const [, indent = '', fence = '', language = ''] = /^(\s*)(`{3,}|~{3,})\s*(\w*)/.exec(line) ?? [];
    if (open) {
      const isEnd = fence.startsWith(open.fence) && line.trim() === fence;
      if (isEnd) {
        const { page: from, language: kind, line: start, code } = open;
        blocks.push({ page: from, language: kind, line: start, code });
        open = undefined;
      } else open.code += `${line.startsWith(open.indent) ? line.slice(open.indent.length) : line}\n`;
    } else if (fence) open = { page, language, line: number + 1, code: '', fence, indent };
  }
  if (open) throw new Error(`${page}:${String(open.line)} opens a code block that never ends`);
  return blocks;
}
