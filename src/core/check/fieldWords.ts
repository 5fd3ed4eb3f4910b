/**
 * Words by which the names of measures differ, and what writers put in their place: `filed 300` is about applications,
 * 受理300件 about applications received. The first word of a row stands for all of them; data, not rules.
 */
export const FIELD_WORDS: readonly (readonly string[])[] = [
  [
    'application',
    'apply',
    'applied',
    'applying',
    'file',
    'filed',
    'filing',
    'lodged',
    'submitted',
    '申请',
    '提交',
    '递交',
  ],
  ['grant', 'granted', 'granting', '授权', '授予', '获权'],
  ['registration', 'register', 'registered', 'registering', '注册', '登记', '核准注册'],
  ['publication', 'publish', 'published', '公开', '公布'],
  ['receive', 'received', 'receiving', 'intake', 'incoming', '受理'],
  ['license', 'licence', 'licensed', 'licensing', '许可'],
  ['case', 'lawsuit', 'suit', 'sue', 'sued', 'litigation', '案件', '诉讼', '起诉'],
  ['opposition', 'oppose', 'opposed', 'opposing', '异议'],
  ['citation', 'cite', 'cited', 'times cited', 'cited times', '引用', '被引', '引证'],
  ['family', '专利族', '同族'],
  ['patent', '专利'],
  ['invention', '发明', '发明专利'],
  ['utility', 'utility model', '实用新型'],
  ['trademark', 'trade mark', '商标'],
  ['design', '外观设计', '外观'],
  ['pct', 'pct国际'],
  ['force', 'in force', '有效'],
  ['resident', 'domestic', 'home-grown', '国内'],
  ['non-resident', 'non resident', 'foreign', 'abroad', 'overseas', '国外', '境外', '海外'],
  ['pendency', '审查周期', '审理周期'],
  ['employee', 'employ', 'employed', 'employing', '员工', '职工'],
  ['detained', 'detain', 'detaining', 'seized', 'stopped', 'seizure', '扣留', '查扣'],
  ['income', 'revenue', '收入', '营收'],
  ['spending', 'spend', 'spent', 'budget', 'expenditure', '支出', '投入', '经费'],
  ['transfer', 'transferred', 'assigned', 'assignment', '转让'],
  ['renewal', 'renew', 'renewed', '续展'],
  ['invalidation', 'invalidated', 'invalidity', '无效'],
  ['appeal', 'appealed', '上诉'],
  ['woman', 'women', 'female', '女性'],
  ['decide', 'decided', 'decision', 'closed', 'concluded', 'resolved', '审结', '结案'],
  ['share', 'proportion', 'percentage', '占比', '比重', '份额', '占', '比例'],
  [
    'growth',
    'grow',
    'grew',
    'grown',
    'rise',
    'rose',
    'increase',
    'increased',
    'jump',
    'surge',
    'decline',
    'decrease',
    'drop',
    '增长',
    '增速',
    '增幅',
    '增长率',
  ],
  ['rank', 'ranked', 'ranking', '排名', '位次'],
];

/** What is done with rights; where a measure has none of them (families), any may stand beside it: `filed 300 families`. */
export const ACT_WORDS: ReadonlySet<string> = new Set([
  'application',
  'receive',
  'publication',
  'grant',
  'registration',
]);

/** What everything in the field may be called: missing from a measure's names it says nothing. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(['patent', 'share', 'growth', 'rank']);

/** Words of names that tell no measure from another. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and as at among average are been by for from in is it its mean number of on or per rate the their these those to ' +
    'total value volume was were which with out off up down over into after before than each every all one two year years time times ' +
    'world worldwide global annual new all applicant applicants 全球 世界 总 总量 ' +
    '数量 平均 来自 领域 同比'
  ).split(' '),
);

/** 申请人 is who applies, unless it goes on as 申请人工智能专利. */
export const NO_WORD = /^申请人(?!工)/;
