/** How a form was submitted. */
export interface SubmitOptions {
  /** By "Submit again": a second, paid task on purpose. */
  force: boolean;
}
