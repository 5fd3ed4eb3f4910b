import type { NoteSettings } from '../note/note';

/** The year of a dated note, for “last year”; null where its front matter gives none. */
export function noteYear({ date }: NoteSettings): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
