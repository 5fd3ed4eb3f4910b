import { simplifiedCodes } from '../text/simplifiedCodes';

/** A text with its traditional characters made simplified, one for one, so that offsets stay. */
export function toSimplified(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => {
    const code = simplifiedCodes[character.charCodeAt(0)];
    return code === undefined || code === 0 ? character : String.fromCharCode(code);
  });
}
