/** Words of English and Chinese that say by how much things are apart, in time or beside one another; data, not rules. */

/** Behind such a figure: 300 *more than*, 300 applications *fewer*, 300件*之差*. */
export const APART_BEHIND =
  /^\s+(?:more|higher|larger|above|ahead|increase|rise|gain|growth|fewer|less|lower|smaller|better|worse|below|behind|decline|decrease|drop|fall|short)\b|^(?:\s+(?!or\b|and\b)[a-z-]+){1,2}\s+(?:more|fewer|less|higher|lower|ahead|behind)\b(?:\s+than\b|\s*[,.;)]|\s*$)|^\s*\p{Script=Han}{0,4}?(?:之差|的?(?:差距|差额|差額|优势|優勢|缺口|增量|增幅|降幅|涨幅))/iu;

/** Before it, with what may stand between: *lost* 300, *a gap of* 300, 少了300件, 多出来的300件. */
export const APART_BEFORE =
  /(?:\b(?:added|adding|adds|gained|gaining|gains?|increase[sd]?|rises?|growth|shed|lost|losing|loses|loss(?:es)?|decline[sd]?|decrease[sd]?|drop(?:ped)?|falls?|slower|lead|gap|distance|difference|margin|shortfall|surplus|advantage|reduction|cut|jump)(?:\s+(?:of|by|about|some|nearly|only|was|is|another|a further|further|just|even))*|(?:净增|淨增|净减|淨減|多出来?|少了|多了|(?<![误誤偏温溫相])差|(?<!最|许|許|众|眾|很|至|不|更|较|較|诸|大|繁)[多少]|[增减減][加少长])(?:又|就|还|還|出|了|约|約|近|将近|的|\s)*|,\s*off)\s*(?:[€$£¥]|[A-Z]{2,3}\$?)?\s*$/i;

/** A gap, which may also go to so much: 差距缩小到300件. */
export const GAP_BEFORE =
  /(?:\b(?:lead|gap|distance|difference|margin|shortfall|surplus|advantage)\s+(?:[a-z]+\s+){0,3}?(?:to|of|at|is|was)|\b(?:the|that|a) (?:gap|difference|margin|shortfall|surplus)\s*[,:(–—]|(?:相差|之差|差距|差额|差額|优势|優勢|增量|缺口)(?:共计|合计|总计|共|分别|分別|依次|各|已|仅|僅|只有|只|就|还|還|達|[缩縮扩擴拉]小?大?开?|为|為|是|有|到|至|达|了|约|約|近|将近|\s)*)\s*(?:[€$£¥]|[A-Z]{2,3}\$?)?\s*$/i;

/** A gap that changes, and both of its sizes: 差距由300件缩小到100件, “the gap narrowed from 300 in 2022 to 100”. */
export const CHANGING_GAP =
  /\b(?:lead|gap|distance|difference|margin|shortfall|surplus|advantage)\b[^,;:]{0,60}\b(?:from|to)\b[^,;:]{0,40}$|(?:差距|差额|差額|优势|優勢|缺口)[^，；：。]{0,8}(?:由|从|從|自|[缩縮扩擴拉][^，；：。]{0,3}[至到为為])[^，；：。]{0,24}$/i;

/** Some way before “by 300”. */
export const APART_BY =
  /\b(?:lost|loses?|losing|gain(?:s|ed|ing)?|[rR]ose|rises?|risen|rising|grew|grow(?:s|n|ing)?|fell|falls?|fallen|falling|drop(?:s|ped)?|declined?|declining|increase[sd]?|decrease[sd]?|shr[aiu]nk|widen(?:s|ed)?|narrow(?:s|ed)?|ahead|behind|lead(?:s|ing)?|led|trail(?:s|ed|ing)?|outnumber(?:s|ed)?|exceed(?:s|ed)?|beat(?:s|en)?|overt(?:ook|akes?|aken)|surpass(?:es|ed)?|up|down|short|differ(?:s|ed)?|won|wins?|miss(?:es|ed)?|more|fewer|less|higher|lower)\b[^;]{0,80}\bby\s+$/i;

/** Before the other one that stands right before its figure. */
export const OVERTAKEN =
  /(?:反超|超过|超過|超出|领先|領先|落后|落後|赶超|高于|高於|低于|低於|多于|多於|少于|少於|比)于?於?$/;

/** Between two such figures of one list. */
export const GOES_APART = /^\s*\p{Script=Han}{0,2}\s*(?:,|、|，|and|or|和|与|及)+\s*(?:and\s+)?$/u;
