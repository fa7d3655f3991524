// `ALEPH_API_KEY=… npm run check:real -- <task id>`: reads a real task with a developer's own key and says field by field whether the wire is
// still what this package reads. Prints names and types, never a value: neither key nor prompt nor URL. ALEPH_BASE_URL names another
// provider. One GET, no cost. Exits with 1 when something differs, 2 when it was asked wrongly. Needs `npm run build`.
import { KIE_BASE_URL, isAlephError, toAlephTask } from '../dist/exports/client.js';

/** @typedef {Record<string, unknown>} Fields */

const isObject = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (/** @type {unknown} */ value) => typeof value === 'string';
const isNothing = (/** @type {unknown} */ value) => value === null || value === undefined || value === '';
const isWebUrl = (/** @type {unknown} */ value) =>
  isText(value) && /^https?:\/\//.test(String(value)) && URL.canParse(String(value));
const isTime = (/** @type {unknown} */ value) =>
  (Number.isInteger(value) && Number(value) > 1e12) ||
  (isText(value) && !Number.isNaN(Date.parse(String(value))));
const isJsonObject = (/** @type {unknown} */ value) => {
  try {
    return isObject(JSON.parse(String(value)));
  } catch {
    return false;
  }
};

/** What each field should be. @type {Readonly<Record<string, [expected: string, test: (value: unknown) => boolean]>>} */
const recordFields = {
  taskId: ['text, the id that was asked for', (value) => value === taskId],
  paramJson: ['JSON of an object, or nothing', (value) => isNothing(value) || isJsonObject(value)],
  response: ['an object, or nothing', (value) => isNothing(value) || isObject(value)],
  createTime: ['epoch milliseconds or ISO text', isTime],
  completeTime: ['a time, or nothing', (value) => isNothing(value) || isTime(value)],
  successFlag: ['0, 1, 2 or 3', (value) => [0, 1, 2, 3].includes(Number(value)) && Number.isInteger(value)],
  errorCode: ['a whole number, or nothing', (value) => isNothing(value) || Number.isInteger(Number(value))],
  errorMessage: ['text, or nothing', (value) => isNothing(value) || isText(value)],
};
/** @type {typeof recordFields} */
const responseFields = {
  taskId: ['text, or nothing', (value) => isNothing(value) || isText(value)],
  resultVideoUrl: ['a web address, or nothing', (value) => isNothing(value) || isWebUrl(value)],
  resultImageUrl: ['a web address, or nothing', (value) => isNothing(value) || isWebUrl(value)],
};

const typeOf = (/** @type {unknown} */ value) =>
  value === null ? 'null' : value === undefined ? 'missing' : Array.isArray(value) ? 'list' : typeof value;

/** Says what differs, and returns how much. @param {string} path @param {Fields} fields @param {typeof recordFields} expected */
function compare(path, fields, expected) {
  let differing = 0;
  for (const [name, [words, test]] of Object.entries(expected)) {
    const isFine = test(fields[name]);
    if (!isFine) differing += 1;
    console.log(
      `${isFine ? 'ok     ' : 'DIFFERS'} ${`${path}${name}`.padEnd(28)} ${typeOf(fields[name]).padEnd(8)} ${words}`,
    );
  }
  for (const name of Object.keys(fields).filter((known) => !Object.hasOwn(expected, known)))
    console.log(
      `new     ${`${path}${name}`.padEnd(28)} ${typeOf(fields[name]).padEnd(8)} not read by this package`,
    );
  return differing;
}

const [taskId = ''] = process.argv.slice(2);
const apiKey = process.env['ALEPH_API_KEY']?.trim() ?? '';
const baseUrl = (process.env['ALEPH_BASE_URL']?.trim() || KIE_BASE_URL).replace(/\/+$/, '');

async function check() {
  const response = await fetch(`${baseUrl}/record-info?taskId=${encodeURIComponent(taskId)}`, {
    headers: { authorization: `Bearer ${apiKey}` },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  /** @type {unknown} */
  const envelope = await response.json();
  const { code, data } = /** @type {Fields} */ (isObject(envelope) ? envelope : {});
  console.log(
    `HTTP ${response.status}, code ${Number.isInteger(code) ? code : typeOf(code)}, data ${typeOf(data)}`,
  );
  if (!isObject(data)) {
    console.log('There is no record to compare: is it the right id, key and provider?');
    return 1;
  }
  const record = /** @type {Fields} */ (data);
  let differing = compare('', record, recordFields);
  if (isObject(record['response']))
    differing += compare('response.', /** @type {Fields} */ (record['response']), responseFields);
  console.log(`This package reads it as: ${toAlephTask(envelope, { taskId }).state}`);
  console.log(differing === 0 ? 'The wire matches.' : `The wire differs in ${differing} fields.`);
  return differing === 0 ? 0 : 1;
}

if (apiKey === '' || taskId === '' || !URL.canParse(baseUrl)) {
  console.error(
    'Use: ALEPH_API_KEY=… npm run check:real -- <task id>   (ALEPH_BASE_URL for another provider)',
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await check();
  } catch (error) {
    // Only a code: what a request failed with may hold its headers.
    console.error(`The task could not be read: ${isAlephError(error) ? error.code : 'no answer in JSON'}.`);
    process.exitCode = 1;
  }
}
