import { excerpt } from './excerpt.js';

/** 60 characters of up to four bytes, three more and the ending: below the 255 bytes that file systems allow. */
const maxLength = 60;

/** Path separators, what Windows reserves, control characters, and marks that turn the direction of writing to disguise an ending. */
const forbidden = /[\p{Cc}\p{Cs}<>:"/\\|?*\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function fileStem(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = excerpt(value.normalize('NFC').replace(forbidden, ' '), maxLength) ?? '';
  // A leading dot hides a file, and Windows drops trailing ones; a joiner at a cut joins nothing.
  return text.replace(/^[\s.~-]+|[\s.…\u200c\u200d]+$/gu, '').replace(devices, '_$&');
}

/** The name under which a video is saved: the beginning of its prompt, in any language, as a file name that every system takes. */
export function downloadName(prompt: unknown, fallback: unknown): string {
  return `${fileStem(prompt) || fileStem(fallback) || 'video'}.mp4`;
}
