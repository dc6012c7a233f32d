/** A file's name as it may stand in a message: signs that steer a terminal made visible, and what looks like an identity number left out. */
export function shownName(path: string): string {
  return path
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '␛')
    .replace(/(?<!\d)(?:\d{2})?\d{6}[-+ _]?\d{4}(?!\d)/g, '…')
}
