import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { districtDocument, OBSERVATIONS } from '../../helpers/district-document.js';
import { LAYERS } from '../../helpers/layered-document.js';
import { draw, inside, plain, widgetSuite } from '../../helpers/widget-suite.js';

const layered = {
  tag: 'bydel-indicator',
  document: () => districtDocument(LAYERS),
  attributes: { area: 'nord', show: 'initiatives experiences' },
};

widgetSuite(layered);

describe('bydel-indicator: voices beside the figures', () => {
  const quotes = (widget: Element): string[] =>
    [...widget.shadowRoot!.querySelectorAll('.voices .quote')].map(({ textContent }) => plain(textContent));

  it('stand as quotations under the picture', async () => {
    expect(quotes(await draw(layered))).to.deep.equal(['»Ord e1«', '»Ord e2«', '»Ord e3«', '»Ord e4«']);
  });

  it('are left out and taken in again by pressing their kind in the legend', async () => {
    const widget = await draw(layered);
    const key = inside(widget).button(/^Nuancerer/);
    expect(key.getAttribute('aria-pressed')).to.equal('true');
    key.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(quotes(widget)).not.to.contain('»Ord e2«');
    expect(
      inside(widget)
        .button(/^Nuancerer/)
        .getAttribute('aria-pressed'),
    ).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(quotes(widget)).to.contain('»Ord e2«');
  });

  it('are reached by the arrow keys, and chosen with Enter: the page is told and the quotation stands out', async () => {
    const widget = await draw(layered);
    inside(widget).plot!.focus();
    await widget.ready;
    // Four lines and the targets stand above the voices.
    for (let row = 0; row < 5; row += 1) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Home' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.match(/^Bekræfter: »Ord e1«/);
    const chosen: unknown[] = [];
    widget.addEventListener('bydel-select', (event) => chosen.push((event as CustomEvent<unknown>).detail));
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(chosen).to.deep.equal([{ kind: 'experience', id: 'e1', selected: true }]);
    expect(plain(widget.shadowRoot!.querySelector('.voices [aria-current="true"]')!.textContent)).to.contain('Ord e1');
  });
});

describe('bydel-indicator: one period of several', () => {
  const ranking = {
    tag: 'bydel-indicator',
    document: () => districtDocument({ observations: OBSERVATIONS }),
    attributes: { form: 'ranking', area: 'nord' },
  };

  it('is stepped through by buttons, and the page is told', async () => {
    const widget = await draw(ranking);
    const periods: unknown[] = [];
    widget.addEventListener('bydel-period', (event) => periods.push((event as CustomEvent<unknown>).detail));
    expect(inside(widget).summary).to.contain('2024');
    const back = widget.shadowRoot!.querySelector<HTMLButtonElement>('[aria-label="Forrige periode"]')!;
    back.click();
    await widget.updateComplete;
    expect(inside(widget).summary).to.contain('2023');
    expect(periods).to.deep.equal([{ period: '2023' }]);
    expect(widget.shadowRoot!.querySelector('.periods output')!.textContent).to.equal('2023');
  });

  it('is stepped through by the slider’s own keys', async () => {
    const widget = await draw(ranking);
    widget.shadowRoot!.querySelector<HTMLInputElement>('.periods input')!.focus();
    await sendKeys({ press: 'Home' });
    await widget.updateComplete;
    expect(inside(widget).summary).to.contain('2020');
    const slider = widget.shadowRoot!.querySelector<HTMLInputElement>('.periods input')!;
    expect(slider.getAttribute('aria-valuetext')).to.equal('2020');
  });

  it('stays where it is when the page refuses', async () => {
    const widget = await draw(ranking);
    widget.addEventListener('bydel-period', (event) => event.preventDefault());
    widget.shadowRoot!.querySelector<HTMLButtonElement>('[aria-label="Forrige periode"]')!.click();
    await widget.updateComplete;
    expect(inside(widget).summary).to.contain('2024');
  });

  it('has no steps where there is only one period', async () => {
    const one = OBSERVATIONS.filter(({ period }) => period === '2024');
    const widget = await draw({ ...ranking, document: () => districtDocument({ observations: one }) });
    expect(inside(widget).count('.periods')).to.equal(0);
  });
});
