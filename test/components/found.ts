/** `value`, or a failure where a test expected an element. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The element is not there.');
  return value;
}
