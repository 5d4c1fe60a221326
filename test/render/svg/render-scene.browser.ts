import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { renderScene } from '../../../src/render/svg/render-scene.js';
import type { Scene } from '../../../src/view/scene.js';
import { everyMark } from '../every-mark.js';

async function draw(scene: Scene = everyMark): Promise<{ svg: SVGSVGElement }> {
  const place = await fixture<HTMLElement>(html`<div>${renderScene(scene, { prefix: 'p' })}</div>`);
  return { svg: place.querySelector('svg')! };
}

describe('renderScene', () => {
  it('draws one element for each mark, in order, inside its group', async () => {
    const { svg } = await draw();
    const first = svg.querySelector('[data-key="district/gladsaxe"]');
    expect(Array.from(first?.children ?? [], ({ localName }) => localName)).to.deep.equal(['path', 'circle', 'text']);
    expect(svg.querySelectorAll('[data-key="rest"] :is(line, rect, text)').length).to.equal(6);
  });

  it('is decoration of the size of the scene', async () => {
    const { svg } = await draw();
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.getAttribute('viewBox')).to.equal('0 0 200 100');
    expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('uses classes and attributes, never style attributes', async () => {
    const { svg } = await draw();
    expect(svg.querySelector('[style]')).to.equal(null);
    expect(svg.querySelector('[data-key] path')?.getAttribute('class')?.trim()).to.equal('stroke-accent round');
    expect(svg.querySelector('circle')?.getAttribute('cx')).to.equal('50.12');
    expect(svg.querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray')).to.equal('6 4');
  });

  it('defines the gradients and patterns that it refers to', async () => {
    const { svg } = await draw();
    const used = Array.from(svg.querySelectorAll('g'), (group) => [
      group.getAttribute('fill'),
      group.getAttribute('stroke'),
    ])
      .flat()
      .filter((value) => value !== null);
    expect(used.length).to.equal(3);
    for (const address of used) expect(svg.querySelector(address.slice(4, -1)), address).to.not.equal(null);
  });

  it('tells which groups can be chosen', async () => {
    const { svg } = await draw();
    expect(
      Array.from(svg.querySelectorAll('[data-target]'), (group) => group.getAttribute('data-target')),
    ).to.deep.equal(['area']);
  });

  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const { svg } = await draw({
      width: 10,
      height: 10,
      groups: [{ key: text, marks: [{ type: 'text', x: 0, y: 0, text, size: 12, fill: 'ink' }] }],
    });
    expect(svg.querySelector('img')).to.equal(null);
    expect(svg.querySelector('text')?.textContent).to.equal(text);
  });

  it('keeps the elements when the same scene is drawn again with other numbers', async () => {
    const place = document.createElement('div');
    render(renderScene(everyMark), place);
    const path = place.querySelector('[data-key] path');
    const moved = {
      ...everyMark,
      groups: everyMark.groups.map((group) => ({
        ...group,
        marks: group.marks.map((mark) => (mark.type === 'path' ? { ...mark, d: 'M0,0L9,9' } : mark)),
      })),
    };
    render(renderScene(moved), place);
    expect(place.querySelector('[data-key] path')).to.equal(path);
    expect(path?.getAttribute('d')).to.equal('M0,0L9,9');
  });
});
