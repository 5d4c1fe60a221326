import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { addPaintServers } from '../../../src/render/svg/paint-servers.js';
import { renderScene } from '../../../src/render/svg/render-scene.js';
import type { Scene, SceneGroup } from '../../../src/view/scene.js';
import { everyMark } from '../every-mark.js';

async function draw(scene: Scene = everyMark): Promise<{ svg: SVGSVGElement }> {
  const place = await fixture<HTMLElement>(html`<div>${renderScene(scene, { prefix: 'p' })}</div>`);
  return { svg: place.querySelector('svg')! };
}

describe('renderScene', () => {
  before(addPaintServers);

  it('draws one element for each mark, in order, inside its group', async () => {
    const { svg } = await draw();
    const first = svg.querySelector('[data-key="district/gladsaxe"]');
    expect(Array.from(first?.children ?? [], ({ localName }) => localName)).to.deep.equal(['path', 'circle', 'text']);
    expect(svg.querySelectorAll('[data-key="rest"] :is(line, rect, text)').length).to.equal(7);
  });

  it('lets a text go on in another look where its letters end', async () => {
    const { svg } = await draw();
    const text = svg.querySelector('[text-anchor="end"]:has(tspan)')!;
    const run = text.querySelector('tspan')!;
    expect([text.textContent, run.getAttribute('class'), run.getAttribute('dx')]).to.deep.equal([
      'Målikke nået',
      'fill-ink3',
      '4',
    ]);
    expect(run.getAttribute('font-weight')).to.equal('400');
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
    const used = Array.from(svg.querySelectorAll('[data-key] *'), (mark) => [
      mark.getAttribute('fill'),
      mark.getAttribute('stroke'),
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

  it('draws what another scene has in the place of what this one had, group by group and mark by mark', () => {
    const place = document.createElement('div');
    const line = { type: 'line', x1: 0, y1: 0, x2: 5, y2: 5, stroke: 'ink', dash: [2, 2] } as const;
    const dot = { type: 'circle', cx: 1, cy: 1, r: 1, fill: 'ink' } as const;
    const sceneOf = (...groups: readonly SceneGroup[]): Scene => ({ width: 9, height: 9, groups });
    const target = { kind: 'area', id: 'x' } as const;
    render(renderScene(sceneOf({ key: 'a', target, marks: [line, dot] }, { key: 'b', marks: [dot] })), place);
    const [a, b] = place.querySelectorAll('g');
    const plain = { ...line, dash: undefined };
    render(
      renderScene(sceneOf({ key: 'c', marks: [] }, { key: 'b', marks: [line] }, { key: 'a', marks: [plain] })),
      place,
    );
    const groups = [...place.querySelectorAll('g')];
    expect(groups.map((group) => group.dataset['key'])).to.deep.equal(['c', 'b', 'a']);
    expect([groups[2], groups[1]]).to.deep.equal([a, b]);
    expect(groups.map(({ children }) => Array.from(children, ({ localName }) => localName))).to.deep.equal([
      [],
      ['line'],
      ['line'],
    ]);
    expect(place.querySelector('[data-target]')).to.equal(null);
    expect(groups[1]?.firstElementChild?.getAttribute('stroke-dasharray')).to.equal('2 2');
    expect(groups[2]?.firstElementChild?.hasAttribute('stroke-dasharray')).to.equal(false);
  });

  it('draws two groups where a scene names two alike', async () => {
    const marks = [{ type: 'circle', cx: 1, cy: 1, r: 1, fill: 'ink' }] as const;
    const { svg } = await draw({
      width: 9,
      height: 9,
      groups: [
        { key: 'a', marks },
        { key: 'a', marks },
      ],
    });
    expect(svg.querySelectorAll('circle').length).to.equal(2);
  });
});
