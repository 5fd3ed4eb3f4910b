/** Words that a full stop after does not end a sentence with, whatever comes next. Case matters: “the state of the art.” */
export const ALWAYS_ABBREVIATED: ReadonlySet<string> = new Set([
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Hon', 'Rev', 'Gen', 'Gov', 'Sen', 'Rep', 'Pres', 'St'],
  ...['e.g', 'i.e', 'E.g', 'I.e', 'eg', 'ie', 'cf', 'Cf', 'viz', 'vs', 'v', 'approx', 'ca', 'incl', 'excl', 'resp'],
]);

/**
 * Words that a full stop after ends a sentence with only where a word of {@link SENTENCE_STARTERS} comes next: “Apple
 * Inc. The company” but “Apple Inc. Patents”, “No. 1”. Single letters and letters with stops between (U.S., a.m.) are
 * such words too.
 */
export const SOMETIMES_ABBREVIATED: ReadonlySet<string> = new Set([
  ...['Inc', 'Co', 'Corp', 'Ltd', 'Cos', 'Bros', 'Intl', 'Univ', 'Dept', 'Assn', 'Mfg', 'Ph.D', 'Jr', 'Sr', 'Esq'],
  ...['No', 'Nos', 'Art', 'Arts', 'Sec', 'Secs', 'Fig', 'Figs', 'Eq', 'Tab', 'Vol', 'Ch', 'Pt', 'Para', 'Paras', 'Cl'],
  ...['vol', 'pp', 'p', 'para', 'paras', 'fig', 'figs', 'cl', 'Pat', 'Appl', 'App', 'Pub', 'Publ', 'Ser', 'Ed', 'Eds'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  ...['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'],
  ...['al', 'etc', 'ed', 'eds', 'est', 'Est', 'avg', 'Avg', 'max', 'min', 'yr', 'yrs', 'mn', 'bn', 'mln', 'bln', 'tn'],
]);

/** Words that only a sentence begins with in capitals, or that seldom follow an abbreviation within one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...[
    'The',
    'A',
    'An',
    'This',
    'That',
    'These',
    'Those',
    'It',
    'Its',
    'They',
    'Their',
    'He',
    'She',
    'We',
    'You',
    'His',
  ],
  ...['Her', 'Our', 'There', 'Here', 'In', 'On', 'At', 'By', 'For', 'From', 'Of', 'To', 'With', 'Without', 'Among'],
  ...['Between', 'During', 'Since', 'Until', 'Under', 'Over', 'After', 'Before', 'As', 'If', 'When', 'While', 'Where'],
  ...['Although', 'Though', 'Because', 'But', 'And', 'Or', 'So', 'Yet', 'However', 'Moreover', 'Meanwhile', 'Still'],
  ...['Then', 'Thus', 'Also', 'Today', 'Now', 'Only', 'Some', 'Many', 'Most', 'More', 'Fewer', 'All', 'Both', 'Each'],
  ...['Every', 'Other', 'Others', 'Another', 'Such', 'Nearly', 'Almost', 'About', 'According', 'Compared', 'Overall'],
  ...['What', 'Which', 'Who', 'Why', 'How', 'Not', 'Nor', 'Last', 'Next', 'Together', 'Once', 'Despite', 'Globally'],
]);
