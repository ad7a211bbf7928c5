import type { PrivacyMark } from './api';

export interface Piece {
  text: string;
  /** Null: nothing was found in it. */
  mark: PrivacyMark | null;
}

/** A text cut at its marks, so that each piece is either found or not. */
export function piecesOf(text: string, marks: PrivacyMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.offset - b.offset)) {
    if (mark.offset > at) pieces.push({ text: text.slice(at, mark.offset), mark: null });
    at = mark.offset + mark.length;
    pieces.push({ text: text.slice(mark.offset, at), mark });
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
