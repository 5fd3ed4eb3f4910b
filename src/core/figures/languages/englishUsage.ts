import type { Usage } from './usage';

/** What English words do to the numbers beside them. */
export const englishUsage: Usage = {
  pronounBefore:
    'the this that any no each every another which other last next first right wrong current previous someone some a only new good big',
  pronounAfter:
    "of who that is was can could may might would should will which another the has had must does to by day you we he it before after thing s and or for with on at where such '",
  timeWords:
    'in since by from until till during of to through before after early late mid fiscal year between and the its their a as around for throughout circa',
  numberPrefixes: 'q h fy cy mid pre post early late us rs nt hk c ca x top sub non',
  numberSuffixes:
    'st nd rd th s x fold mil q h hundred thousand million billion trillion percent times pct pp ppt bps bp e year years patents',
  registerLabels: 'section sections sec article art rule title act',
  ambiguousLabels:
    'figures claims rules act part issue title item step class classes room window windows articles flight note',
  numberedThings:
    'patent patents application publication registration case docket serial appeal opposition order decree trademark design grant bill regulation directive',
  directionLinks:
    'by of a an further another about some roughly almost nearly around the additional was reached year on over - rate annual at only just',
  directionEnds: 'of and in to the for as by from',
  movements:
    'went gone moved moves moving shifted shifts swung passed changed raised edged slipped slid crept inched rose risen grew grown climbed jumped soared surged rocketed fell fallen dropped declined shrank shrunk sank tumbled plummeted plunged slumped ballooned swelled mushroomed increased decreased expanded contracted improved worsened lengthened shortened widened narrowed dwindled recovered rebounded',
  spreads:
    'range ranges ranged ranging anywhere somewhere anything vary varies varied varying variously differ differs differed spread spreads span spans spanned spanning',
  transparentWords: 'us hk',
  multiplied: 'the that its their what this',
  repeatedActs:
    'cited quoted mentioned referenced invoked downloaded viewed read visited consulted opposed challenged renewed sued litigated appealed amended extended licensed shared',
  behindParts: 'of more less fewer higher lower as',
  beforeHalfOfTime:
    'the this that each last next other per latter every same past previous preceding following opening closing final latest comparable corresponding record',
  behindHalf: 'of the its their all that as were are came a those these again',
  ordinalIdioms:
    'class hand name aid time times thoughts nature party parties person instance principles mover movers sight glance',
  behindChange: 'between since from in over during year on compared to',
  patentLabelWords:
    'patent patents pat pats application applications appl app publication publications pub registration design utility model invention reissue plant provisional nonprovisional serial ser letters granted pending',
  registers:
    'iso iec rfc din en astm gb jis isbn issn orcid arxiv pmid isni doi loc locarno vienna cl cve cwe hs nasdaq nyse hkex sse szse fax tel fortune',
  versioned:
    'ieee covid android ios ipados macos watchos windows harmonyos linux ubuntu debian fedora python java javascript typescript ruby php perl swift html css http https tls ssl ssh usb pcie pci ddr hbm hdmi displayport bluetooth fi zigbee lte cuda directx opengl vulkan iphone ipad galaxy pixel mate boeing airbus llama gemini claude gpt chatgpt ernie qwen grok snapdragon kirin dimensity exynos ryzen xeon geforce ascend kunpeng playstation xbox photoshop unicode web industry csi',
  graded: 'level tier phase type stage grade category gen generation mark',
  modelSuffixes: 'pro max plus ultra mini lite air se gen turbo edition',
  modelNouns:
    'series chip chipset processor smartphone phone handset tablet aircraft jet airliner platform protocol standard release',
  nameOpeners: 'a an the this that its their his her our my your',
  officeWords: {
    us: 'US',
    uspto: 'US',
    american: 'US',
    european: 'EP',
    epo: 'EP',
    ep: 'EP',
    chinese: 'CN',
    china: 'CN',
    cn: 'CN',
    japanese: 'JP',
    japan: 'JP',
    jp: 'JP',
    korean: 'KR',
    korea: 'KR',
    kr: 'KR',
    german: 'DE',
    british: 'GB',
    uk: 'GB',
    gb: 'GB',
    french: 'FR',
    taiwanese: 'TW',
    taiwan: 'TW',
    australian: 'AU',
    canadian: 'CA',
    indian: 'IN',
    international: 'WO',
    pct: 'WO',
  },
};
