/** Values for the words that take some, as the components hand them over: texts that no language holds, or small numbers. */
export const sampleValues: Readonly<Record<string, readonly (string | number)[]>> = {
  'progress.elapsed': ['<time>', 5],
  'progress.typical': [3, 17],
  'video.play': ['<title>'],
  'card.age': ['<ago>', 5],
  'card.availableFor': [14],
  'card.availableUntil': ['<date>'],
  'card.expiresSoon': ['<in time>'],
  'download.savingPercent': ['<percent>'],
  'list.ended': [7, 9],
  'action.copy': ['<name>'],
  'announce.started': ['<typical>'],
  'announce.working': ['<time>'],
  'announce.failed': ['<title>'],
};
