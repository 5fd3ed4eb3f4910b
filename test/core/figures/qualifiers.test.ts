import { reads } from './reads';

describe('figures: qualifiers', () => {
  it('begins a figure at its qualifier', () => {
    reads('more than 38,000', 'more than 38,000 = count 38000 over');
    reads('nearly 38,000', 'nearly 38,000 = count 38000 nearly');
    reads('as many as 700', 'as many as 700 = count 700 at-most');
    reads('at least 20', 'at least 20 = count 20 at-least');
    reads('fewer than 20', 'fewer than 20 = count 20 under');
    reads('some 648,500', 'some 648,500 = count 648500 about');
    reads('more than US$3.5bn', 'more than US$3.5bn = count 3500000000 over');
    reads('not quite EUR 2,100', 'not quite EUR 2,100 = count 2100 nearly');
    reads('not even 300', 'not even 300 = count 300 under');
    reads('超过1.8万件', '超过1.8万 = count 18000 over');
    reads(
      '约2.2万件，不足5%，将近3万，逾100件',
      '约2.2万 = count 22000 about',
      '不足5% = percent 5 under',
      '将近3万 = count 30000 nearly',
      '逾100 = count 100 over',
    );
    reads('申请400余件，授权3800多件', '400余 = count 400 over', '3800多 = count 3800 over');
    reads('超过了1.8万件', '超过了1.8万 = count 18000 over');
  });

  it('ends it behind a qualifier that follows', () => {
    reads('500 or more', '500 or more = count 500 at-least');
    reads('38,000 and more than 40,000', '38,000 = count 38000', 'more than 40,000 = count 40000 over');
    reads('100+', '100+ = count 100 at-least');
    reads('300件以上', '300件以上 = count 300 at-least');
    reads('50%左右', '50%左右 = percent 50 about');
  });

  it('reads a comparison with 比 as a bound', () => {
    reads('比300件多', '300 = count 300 over');
    reads('比三十大一些', '三十 = count 30 over');
    reads('比2020年多30件', '2020 = year 2020', '30 = count 30');
  });

  it('takes what says that a number is not hedged', () => {
    reads('exactly 38,000 patents', 'exactly 38,000 = count 38000 exactly');
    reads(
      '恰好3.8万件，整整500件，共3.8万件整',
      '恰好3.8万 = count 38000 exactly',
      '整整500 = count 500 exactly',
      '3.8万件整 = count 38000 exactly',
    );
    reads('500整体', '500 = count 500');
  });

  it('takes 多 behind 倍', () => {
    reads('是美国的三倍多', '三倍多 = multiple 3 over');
    reads('增至3倍余', '3倍余 = multiple 3 over up');
    reads('长达三倍多年', '三倍 = multiple 3');
  });

  it('takes no qualifier off the end of another word', () => {
    reads('最近3年', '3 = count 3');
    reads('通过3项', '3 = count 3');
    reads('moreover 38,000', '38,000 = count 38000');
  });

  it('makes one range of two bounds', () => {
    reads('more than 100 and fewer than 300', 'more than 100 and fewer than 300 = count 100..300');
    reads('more than 40 and less than 10', 'more than 40 = count 40 over', 'less than 10 = count 10 under');
  });
});
