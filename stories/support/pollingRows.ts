/** While … it asks …: the rules of polling, for people. */
export const pollingRows: readonly (readonly [string, string])[] = [
  ['a task is running', 'every 6 seconds, a few per cent more or less so that many tasks spread out'],
  ['several components show one task', 'as one of them: the shortest interval and the longest limit win'],
  [
    'more than 30 tasks are followed',
    'five times a second in all, in turn: 100 tasks every 20 seconds each; checkNow() goes first',
  ],
  ['answers fail to come', 'ever more slowly, at most every 30 seconds; the card says so and goes on'],
  ['the API says Retry-After', 'not at all until then, whoever would like to: focus, remount, checkNow()'],
  ['the tab is hidden', "not at all, and once on return; whenHidden: 'continue' goes on"],
  ['the browser is offline', 'not at all, and at once when it is back'],
  ['a new id is not known yet', 'on, for 20 seconds: creation may lag behind its answer'],
  ['it takes longer than 30 minutes', 'no more; the phase is stalled, and keepWaiting() follows it further'],
  ['the task has succeeded or failed', 'never again: not on focus, reconnect, remount or invalidation'],
  ['a request is refused for good', 'no more, until a remount, another id or checkNow()'],
];
