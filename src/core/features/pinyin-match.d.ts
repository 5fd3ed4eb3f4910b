declare module 'pinyin-match/src/simplified_dict' {
  /** The characters of each syllable, without tones; a character with several readings is in several. */
  export const dict: Readonly<Record<string, string>>;
}
