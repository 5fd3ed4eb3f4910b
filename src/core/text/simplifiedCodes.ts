import traditional from 'opencc-js/dict/TSCharacters';

/**
 * The simplified form of each traditional Chinese character, by UTF-16 unit; every other unit stands for itself.
 * Character for character, so that offsets stay: names and words are compared in it and never shown. The pairs are
 * those of OpenCC; of several simplified forms it names the commonest first.
 */
export const simplifiedCodes: Uint16Array = new Uint16Array(0x10000);

// `Uint16Array.from` would take milliseconds of the time that the extension takes to start.
for (let code = 0; code < simplifiedCodes.length; code++) simplifiedCodes[code] = code;

for (let at = 0, end = 0; end >= 0; at = end + 1) {
  end = traditional.indexOf('|', at);
  const code = traditional.charCodeAt(at + 2);
  // Characters outside the Basic Multilingual Plane take two units on either side, and none of them is common.
  if (traditional[at + 1] === ' ' && !isSurrogate(code)) simplifiedCodes[traditional.charCodeAt(at)] = code;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
