import type { PatentNumber } from '../figures';

/** A page of a public register about a patent number. */
export interface RegisterLink {
  readonly name: string;
  /** Always https. */
  readonly url: string;
}

/** How a register is asked: null where it does not have numbers of that kind or form. */
type Ask = (number: string, kind: PatentNumber['kind']) => string | null;

/**
 * The public registers that tell of a patent number, that of its own office first. Numbers are asked for as the
 * registers write them: `US 10,123,456 B2` is US10123456B2, `ZL201810000000.0` is the application CN201810000000.
 */
export function registerLinks({
  office,
  number,
  kind,
}: Pick<PatentNumber, 'office' | 'number' | 'kind'>): RegisterLink[] {
  if (kind === 'classification') return links([['Espacenet', askScheme]], number.toUpperCase(), kind);
  const plain = registered(number, office);
  return links([...(registers[office] ?? []), ['Espacenet', askEspacenet], ['Google Patents', askGoogle]], plain, kind);
}

function links(asked: readonly (readonly [string, Ask])[], number: string, kind: PatentNumber['kind']): RegisterLink[] {
  return asked.flatMap(([name, ask]) => {
    const url = ask(number, kind);
    return url === null ? [] : [{ name, url }];
  });
}

/** Letters and digits only, with the office in front. */
function registered(number: string, office: string): string {
  const isGranted = /^ZL/i.test(number);
  const whole = isGranted ? `CN${number.slice(2).replace(/\.[\dX]$/i, '')}` : number;
  const plain = whole
    .toUpperCase()
    .replace(/\.[\dX]$/, '')
    .replace(/[^A-Z\d]/g, '');
  return plain.startsWith('PCT') || plain.startsWith(office) ? plain : office + plain;
}

/** Whether it is the number of a document and not of an application: ZL numbers are those of their applications. */
function isDocument(number: string, kind: PatentNumber['kind']): boolean {
  return kind !== 'application' && !/^CN\d{12}$/.test(number);
}

const askEspacenet: Ask = (number, kind) =>
  `https://worldwide.espacenet.com/patent/search?q=${encodeURIComponent(`${isDocument(number, kind) ? 'pn' : 'ap'}=${number}`)}`;

const askGoogle: Ask = (number, kind) =>
  isDocument(number, kind) && /[A-Z]\d?$/.test(number)
    ? `https://patents.google.com/patent/${number}`
    : `https://patents.google.com/?oq=${number}`;

const askScheme: Ask = (symbol) => `https://worldwide.espacenet.com/patent/cpc-browser#!/CPC=${symbol}`;

/** The registers of the large offices themselves, by WIPO ST.3 code. */
const registers: Readonly<Record<string, readonly (readonly [name: string, ask: Ask])[]>> = {
  US: [
    [
      'USPTO',
      (number, kind) => {
        const own = /^US((?:D|RE|PP|H|T)?\d+)/.exec(number)?.[1];
        if (own === undefined) return null;
        return kind === 'application'
          ? `https://patentcenter.uspto.gov/applications/${own}`
          : `https://ppubs.uspto.gov/pubwebapp/external.html?q=(${own}).pn.`;
      },
    ],
  ],
  EP: [
    ['European Patent Register', (number) => `https://register.epo.org/smartSearch?searchMode=smart&query=${number}`],
  ],
  WO: [
    [
      'WIPO Patentscope',
      (number) =>
        number.startsWith('PCT')
          ? `https://patentscope.wipo.int/search/en/result.jsf?query=${encodeURIComponent(`AN:${number}`)}`
          : `https://patentscope.wipo.int/search/en/detail.jsf?docId=${number.replace(/A\d$/, '')}`,
    ],
  ],
  CN: [['CNIPA', () => 'https://pss-system.cponline.cnipa.gov.cn/']],
  JP: [
    [
      'J-PlatPat',
      (number) => {
        const [, year, serial] = /^JP(?:([12]\d{3})(\d{6})|(?:\d{6,7}))A?\d?$/.exec(number) ?? [];
        if (year !== undefined && serial !== undefined)
          return `https://www.j-platpat.inpit.go.jp/c1801/PU/JP-${year}-${serial}/11/en`;
        const granted = /^JP(\d{6,7})(?:B\d?)?$/.exec(number)?.[1];
        return granted === undefined ? null : `https://www.j-platpat.inpit.go.jp/c1801/PU/JP-${granted}/15/en`;
      },
    ],
  ],
  DE: [
    [
      'DEPATISnet',
      (number, kind) =>
        kind === 'application'
          ? null
          : `https://depatisnet.dpma.de/DepatisNet/depatisnet?action=bibdat&docid=${number}`,
    ],
  ],
  GB: [
    [
      'UK IPO',
      (number) => {
        const own = /^GB(\d{7})(?!\d)/.exec(number)?.[1];
        return own === undefined ? null : `https://www.ipo.gov.uk/p-ipsum/Case/PublicationNumber/GB${own}`;
      },
    ],
  ],
  CA: [
    [
      'CIPO',
      (number) => {
        const own = /^CA(\d{6,7})(?!\d)/.exec(number)?.[1];
        return own === undefined ? null : `https://www.ic.gc.ca/opic-cipo/cpd/eng/patent/${own}/summary.html`;
      },
    ],
  ],
};
