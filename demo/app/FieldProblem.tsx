/** What is wrong with one field. Its place is kept only while there is something to say. */
export function FieldProblem({ id, children }: { id: string; children: string | undefined }) {
  return children === undefined ? null : (
    <p className="field-problem" id={id}>
      {children}
    </p>
  );
}
