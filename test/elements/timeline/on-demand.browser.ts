/** What only some timelines need comes when it is asked for. In a file of its own: here nothing has come before. */
import '../../../src/elements/timeline/timeline.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '../../helpers/browser.js';
import { districtDocument } from '../../helpers/district-document.js';
import { draw, expectSaid, inside } from '../../helpers/widget-suite.js';
import { CLOSED, GOALS, OPEN, THEMES } from '../../view/timeline/timeline-fixture.js';

const timeline = {
  tag: 'bydel-timeline',
  document: () => districtDocument({ initiatives: [OPEN, CLOSED], themes: THEMES, goals: GOALS }),
};

describe('bydel-timeline: what comes on demand', () => {
  it('closes a lane although the code for closed ones has yet to come, and says so then', async () => {
    await setViewport({ width: 900, height: 800 });
    const widget = await draw(timeline);
    inside(widget).plot!.focus();
    await waitUntil(() => inside(widget).plot!.hasAttribute('aria-activedescendant'), 'the picture did not wake');
    await sendKeys({ press: 'ArrowLeft' });
    await expectSaid(widget, /^Nordparken er lukket\.$/);
    expect(widget.shadowRoot!.querySelectorAll('[aria-expanded="false"][role="row"]')).to.have.length(1);
  });

  it('draws the strip of an indicator that is asked for later', async () => {
    const widget = await draw(timeline);
    expect(widget.shadowRoot!.querySelector('[data-key="strip"]')).to.equal(null);
    widget.setAttribute('indicator', 'jobless');
    await waitUntil(() => widget.shadowRoot!.querySelector('[data-key="strip"]'), 'the strip was not drawn');
  });
});
