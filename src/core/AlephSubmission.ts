/** What became of one call of `generate`. */
export interface AlephSubmission {
  taskId: string;
  /** The same input was under way already, or was submitted less than 10 s ago: this is that task, and nothing was sent. */
  deduplicated: boolean;
}
