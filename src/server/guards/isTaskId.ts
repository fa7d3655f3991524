/** Far more than any id has, and far less than a URL may hold. */
const longestTaskId = 200;

/** Whether a text can be the id of a task: no control characters, which every log file suffers from, and nothing that no URL can hold. */
export function isTaskId(text: string): boolean {
  return text !== '' && text.length <= longestTaskId && !/[\p{Cc}\p{Cs}]/u.test(text);
}
