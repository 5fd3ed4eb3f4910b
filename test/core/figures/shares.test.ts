import { reads } from './reads';

describe('figures: shares, points, multiples, ranks', () => {
  it('tells per cent from points', () => {
    reads(
      '62% 62 per cent sixty percent 54.7％',
      '62% = percent 62',
      '62 per cent = percent 62',
      'sixty percent = percent 60',
      '54.7％ = percent 54.7',
    );
    reads('百分之六十二，六成', '百分之六十二 = percent 62', '六成 = percent 60');
    reads('三成半，四成多在国内', '三成半 = percent 35', '四成多 = percent 40 over');
    reads('约七成在其下属的院所', '约七成 = percent 70 about');
    reads('3 percentage points, 3个百分点', '3 percentage points = points 3', '3个百分点 = points 3');
    reads('a 13.5-point rise', '13.5-point = points 13.5 up');
    reads('25 basis points', '25 basis points = points 0.25');
  });

  it('tells a number put otherwise from a list', () => {
    reads('a rise of 27, or 22%', '27 = count 27 up', '22% = percent 22');
    reads('27 or 22%', '27 = percent 27', '22% = percent 22');
    reads('20, 30, or 40%', '20 = percent 20', '30 = percent 30', '40% = percent 40');
  });

  it('reads changes with their direction, and levels without', () => {
    reads('up 13.5%', '13.5% = percent 13.5 up');
    reads('a 9.1 percent decline', '9.1 percent = percent 9.1 down');
    reads('同比增长13.5%，环比下降3个百分点', '13.5% = percent 13.5 up', '3个百分点 = points 3 down');
    reads('made up 12%', '12% = percent 12');
    reads('rose to 62%', '62% = percent 62');
    reads('增长到62%', '62% = percent 62');
  });

  it('reads multiples, and keeps the Chinese traps apart', () => {
    reads('six times', 'six times = multiple 6');
    reads('sixfold', 'sixfold = multiple 6');
    reads('more than doubled', 'more than doubled = multiple 2 over up');
    reads('6倍', '6倍 = multiple 6');
    reads('三倍多，两倍以上', '三倍多 = multiple 3 over', '两倍以上 = multiple 2 at-least');
    reads('增长两倍', '两倍 = multiple 3 up');
    reads('增长到两倍', '两倍 = multiple 2');
    reads('翻了一番多', '翻了一番多 = multiple 2 over up');
    reads('翻一番，翻两番，翻番', '翻一番 = multiple 2 up', '翻两番 = multiple 4 up', '翻番 = multiple 2 up');
  });

  it('reads a change by a third, and no third place', () => {
    reads(
      'grew by a third between 2019 and 2023',
      'a third = fraction 0.3333333333333333 up',
      '2019 = year 2019',
      '2023 = year 2023',
    );
    reads('up a fifth from 2019', 'a fifth = fraction 0.2 up', '2019 = year 2019');
    reads('grew by half between 2020 and 2022', 'half = fraction 0.5 up', '2020 = year 2020', '2022 = year 2022');
    reads('an increase of 6,300 over 2022', '6,300 = count 6300 up', '2022 = year 2022');
    reads('was by a third applicant', 'third = rank 3');
  });

  it('reads parts of a per cent and of a point', () => {
    reads('less than half a per cent', 'less than half a per cent = percent 0.5 under');
    reads('up a quarter of a percentage point', 'a quarter of a percentage point = points 0.25 up');
    reads('half of one percent', 'half of one percent = percent 0.5');
    reads('half a million', 'half a million = count 500000');
  });

  it('takes the treaty for no percentage', () => {
    reads('64,160 PCT filings, 5 pct', '64,160 = count 64160', '5 pct = percent 5');
  });

  it('tells how often from how many times as much', () => {
    reads('cited 9,640 times', '9,640 = count 9640');
    reads('cited three times as often', 'three times = multiple 3');
    reads('grew three times', 'three times = multiple 3 up');
  });

  it('reads a part of many as two counts', () => {
    reads('744 out of 2,960', '744 = count 744', '2,960 = count 2960');
    reads('3 out of 1,000', '3 out of 1,000 = fraction 0.003');
  });

  it('reads a change and the level that it led to, and no range', () => {
    reads('dropped by 8,200 to 258,700', '8,200 = count 8200 down', '258,700 = count 258700');
    reads('up 900 to 12,400', '900 = count 900 up', '12,400 = count 12400');
    reads('rose by 10 to 12 percent', '10 to 12 percent = percent 10..12 up');
  });

  it('reads what something went from and to as two figures, and a range as one', () => {
    reads('filings went from 58 to 72', '58 = count 58', '72 = count 72');
    reads(
      'its costs have ballooned, from $58 million to $83 million',
      '58 million = count 58000000',
      '83 million = count 83000000',
    );
    reads('the share shifted from 8.7% to 9.5%', '8.7% = percent 8.7', '9.5% = percent 9.5');
    reads('went down in all of them, even faster, from 9 via 7 to 8', '9 = count 9', '7 = count 7', '8 = count 8');
    reads('sales swung from 3 to 5 million', '3 = count 3000000', '5 million = count 5000000');
    reads('fees range from 10 to 20', '10 to 20 = count 10..20');
    reads('it rose anywhere from 10 to 20%', '10 to 20% = percent 10..20');
    reads('increases ranging from 10 to 20%', '10 to 20% = percent 10..20');
    reads('it went on. Teams from 5 to 20', '5 to 20 = count 5..20');
    reads('teams of from 5 to 20', '5 to 20 = count 5..20');
    reads('the scale goes from 1 to 10', '1 to 10 = count 1..10');
    reads('申请由58件到72件', '58 = count 58', '72 = count 72');
    reads('每组从10到20人不等', '10到20 = count 10..20');
  });

  it('bounds no place', () => {
    reads('moved up to first', 'first = rank 1');
  });

  it('reads fractions', () => {
    reads('two-thirds', 'two-thirds = fraction 0.6666666666666666');
    reads('half of all patents', 'half = fraction 0.5');
    reads('三分之二，一半', '三分之二 = fraction 0.6666666666666666', '一半 = fraction 0.5');
    reads('two out of five', 'two out of five = fraction 0.4');
    reads('one one-hundredth', 'one one-hundredth = fraction 0.01');
    reads('a hundred millionth of it', 'a hundred millionth = fraction 1e-8');
    reads('负三分之负六', '负三分之负六 = fraction 2');
  });

  it('reads ranks', () => {
    reads('No. 1, third, top ten', 'No. 1 = rank 1', 'third = rank 3', 'top ten = rank 10');
    reads('第三，前十', '第三 = rank 3', '前十 = rank 10');
    reads(
      'a hundred and first, a hundred thousandth',
      'a hundred and first = rank 101',
      'a hundred thousandth = rank 100000',
    );
    reads('first-class, second hand, third parties');
    reads('在第十和第十五之间', '第十和第十五 = rank 10..15');
    reads('26 of the world’s top 100', '26 = count 26', 'top 100 = rank 100');
  });
});
