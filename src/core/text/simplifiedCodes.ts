import traditional from 'opencc-js/dict/TSCharacters';

/**
 * The simplified form of each traditional Chinese character, by UTF-16 unit; every other unit stands for itself.
 * Character for character, so that offsets stay: names and words are compared in it and never shown. The pairs are
 * those of OpenCC; of several simplified forms it names the commonest first.
 */
export const simplifiedCodes: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => code);

for (const pair of traditional.split('|')) {
  // Characters outside the Basic Multilingual Plane take two units on either side, and none of them is common.
  if (pair[1] === ' ' && pair.charCodeAt(2) !== 0 && !isSurrogate(pair.charCodeAt(2))) {
    simplifiedCodes[pair.charCodeAt(0)] = pair.charCodeAt(2);
  }
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
