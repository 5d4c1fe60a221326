import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { drawNetwork, groupsOf, placeOf, textsOf } from './network-document.js';

interface Actor {
  readonly id: string;
  readonly name: string;
}
type Ties = readonly (readonly [from: string, to: string, kind?: string])[];

const of = (...names: readonly string[]): Actor[] =>
  names.map((name) => ({ id: name.toLowerCase().replace(/[^a-z]/g, ''), name }));

const LEADERS = of('Direktionen', 'Politi\u00adkredsen', 'Kultur', 'Boligselskabet Fjorden', 'Nordby Boligforening');
const SUPPORT = of('Bydels\u00adsekretariatet');
const COORDINATORS = of('SSP-udvalget', 'Skole\u00adledelsen', 'Helhedsplan', 'Jobcenter');
const OTHERS = of(
  'Lokal\u00adpolitiet',
  'Familie\u00adgruppen',
  'Fritids\u00adklubben',
  'Biblioteket',
  'Beboer\u00adhuset',
);
const TIES: Ties = [
  ...['politikredsen', 'kultur', 'boligselskabetfjorden', 'nordbyboligforening'].map(
    (id) => ['direktionen', id] as const,
  ),
  ['boligselskabetfjorden', 'nordbyboligforening'],
  ['bydelssekretariatet', 'direktionen', 'bridges'],
  ...COORDINATORS.map(({ id }) => ['bydelssekretariatet', id] as const),
  ...OTHERS.map(({ id }, index) => [COORDINATORS[index % COORDINATORS.length]!.id, id] as const),
];

interface Part {
  readonly support?: readonly Actor[];
  readonly others?: readonly Actor[];
  readonly ties?: Ties;
}

function district({ support = SUPPORT, others = OTHERS, ties = TIES }: Part = {}): object {
  const network = (id: string, kind: string, levels: readonly (readonly [readonly Actor[], string])[]): object => ({
    ...{ id, name: id, kind, expectedSectors: kind === 'steering-body' ? ['landowner', 'police'] : [] },
    members: levels.flatMap(([actors, level]) => actors.map((actor) => ({ actor: actor.id, level }))),
  });
  return {
    ...{ version: '1.0', title: 'Nordby', language: 'da' },
    actors: [LEADERS, support, COORDINATORS, others].flat().map((actor) => ({ ...actor, sector: 'police' })),
    networks: [
      network('ledelse', 'steering-body', [[LEADERS, 'strategic']]),
      network('stoette', 'support-function', [[support, 'coordinating']]),
      network('bydel', 'district-network', [
        [COORDINATORS, 'coordinating'],
        [others, 'operational'],
      ]),
    ],
    ties: ties.map(([from, to, kind = 'cooperates']) => ({ from, to, kind })),
  };
}

describe('rows of levels', () => {
  const { view, data } = drawNetwork(district(), {}, { width: 688 });
  const at = (id: string) => placeOf(view, id);

  it('stand on one line as far as the names have room, beside an empty seat too', () => {
    assert.equal(new Set(LEADERS.map(({ id }) => at(id).y)).size, 1);
    assert.equal(groupsOf(view, 'name-').length, data.actors.length, 'and everybody has a name');
  });

  it('have in the middle who is tied to all others of the row, so that no tie passes them all', () => {
    const order = [...LEADERS].sort((a, b) => at(a.id).x - at(b.id).x).map(({ id }) => id);
    assert.equal(order.indexOf('direktionen'), 2, order.join());
  });

  it('take fewer lines where names are short or may be broken', () => {
    const lines = (names: readonly Actor[]): number => {
      const drawn = drawNetwork(district({ others: names, ties: [] }), {}, { width: 688 }).view;
      return new Set(names.map(({ id }) => placeOf(drawn, id).y)).size;
    };
    const fifteen = (name: string): Actor[] =>
      Array.from({ length: 15 }, (_, index) => ({ id: `n${index}`, name: `${name} ${index}` }));
    assert.equal(lines(fifteen('Klub')), 2);
    assert.equal(lines(fifteen('Boligforenings\u00adkontoret')), lines(fifteen('Boligforenings kontoret')));
    assert.ok(lines(fifteen('Boligforeningskontoret')) > lines(fifteen('Boligforenings\u00adkontoret')));
  });

  it('have everybody inside the picture, at any width', () => {
    for (const width of [500, 600, 640, 700, 900, 1300]) {
      const others = Array.from({ length: 40 }, (_, index) => ({ id: `n${index}`, name: `Forening ${index}` }));
      const drawn = drawNetwork(district({ others }), {}, { width });
      for (const { key } of drawn.data.actors) {
        const { x } = placeOf(drawn.view, key);
        assert.ok(x >= 10 && x <= width - 10, `${key} at ${x} of ${width}`);
      }
    }
  });

  it('hold all words of their empty seats, which are wider where there is room', () => {
    const long = 'Bydelsnetværket for Nordby, Sønderby og Østerby';
    for (const width of [600, 700, 900, 1200]) {
      const drawn = drawNetwork(
        {
          ...district({ others: of('Klubben'), ties: [] }),
          networks: ['a', 'b'].map((id) => ({
            ...{ id, name: long, kind: 'district-network', members: [{ actor: 'klubben', level: 'operational' }] },
            expectedSectors: id === 'a' ? ['volunteers', 'housing-organisation'] : [],
          })),
        },
        {},
        { width },
      ).view;
      const { picture, places } = drawn;
      for (const { y, size } of groupsOf(drawn, 'seat-').flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])),
      )) {
        assert.ok(y - size >= 0 && y + 3 <= picture!.scene.height, `${width}: inside the picture`);
      }
      assert.ok(
        places!.seats.every((seat) => seat.width >= 100),
        `${width}: wide enough`,
      );
    }
  });

  it('have a panel of the support function that holds the names on it', () => {
    const support = of('Netværkskoordinatorerne i hele kommunen');
    const drawn = drawNetwork(district({ support, ties: [] }), {}, { width: 900 }).view;
    const [panel] = groupsOf(drawn, 'band-support').flatMap(({ marks }) => marks);
    assert.ok(panel?.type === 'rect');
    const whole = textWidth(support[0]!.name, 12.5, 700);
    const { x } = placeOf(drawn, support[0]!.id);
    assert.ok(panel.x <= x - whole - 15 && panel.x + panel.w >= x + whole + 15);
  });

  it('have the name of a band over the panel that stands before it, where names stand over their rows', () => {
    const drawn = drawNetwork(district(), {}, { width: 560 }).view;
    const [panel] = groupsOf(drawn, 'band-support').flatMap(({ marks }) => marks);
    const title = textsOf(drawn).find(({ text }) => text === 'Koordinerende')!;
    assert.ok(panel?.type === 'rect' && title.y + 4 <= panel.y, 'the name does not lie on the panel');
  });
});
