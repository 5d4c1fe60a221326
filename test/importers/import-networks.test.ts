import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile } from '../../src/importers/import-file.js';
import type { DocumentParts } from '../../src/importers/imported.js';
import { mergeParts } from '../../src/importers/merge-parts.js';
import { assertSound, codesOf, decided, importGood } from './import-helpers.js';

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- actors -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="node" attr.name="sector" attr.type="string"><default>police</default></key>
  <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d3" for="edge" attr.name="kind" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="a"><data key="d0">Skole &amp; SFO</data><data key="d1">education</data></node>
    <node id="b"><data key="d0"><![CDATA[Politi <lokal>]]></data></node>
    <edge source="a" target="b"><data key="d2">2.5</data><data key="d3">refers</data></edge>
    <edge source="b" target="a" directed="true"/>
    <edge source="a" target="c"/>
  </graph>
</graphml>`;

const GEXF = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="Sector" type="string"/></attributes>
    <nodes>
      <node id="1" label="Jobcenter"><attvalues><attvalue for="0" value="municipal-central"/></attvalues></node>
      <node id="2" label="Frivilligcenter"/>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" weight="3"/>
      <edge id="1" source="2" target="1" type="undirected"/>
    </edges>
  </graph>
</gexf>`;

describe('GraphML', () => {
  it('gives actors with their attributes and defaults, and ties with direction, strength and kind', async () => {
    const imported = await importFile(GRAPHML);
    assert.deepEqual(imported.parts.actors, [
      { id: 'skole-sfo', name: 'Skole & SFO', sector: 'education' },
      { id: 'politi-lokal', name: 'Politi <lokal>', sector: 'police' },
    ]);
    assert.deepEqual(imported.parts.ties, [
      { from: 'skole-sfo', to: 'politi-lokal', kind: 'refers', strength: 2.5 },
      { from: 'politi-lokal', to: 'skole-sfo', kind: 'cooperates', directed: true },
    ]);
    assert.deepEqual(
      imported.issues.map(({ code, values }) => [code, values]),
      [['unknown-node', { id: 'c' }]],
    );
  });

  it('that is broken fails with line and column', async () => {
    const broken: readonly (readonly [string, object])[] = [
      [GRAPHML.replace('</node>\n    <edge', '\n    <edge'), { line: 14, column: 10 }],
      [GRAPHML.slice(0, 400), { line: 7, column: 63 }],
      [GRAPHML.replace('&amp;', '&nbsp;'), { line: 9, column: 33 }],
      [GRAPHML.replace('id="a"', 'id=a'), { line: 9, column: 14 }],
    ];
    for (const [text, place] of broken) {
      const [issue] = (await importFile(text)).issues;
      assert.deepEqual([issue?.code, issue?.place], ['broken-xml', place]);
    }
  });

  it('never expands entities, reaches for files or goes deeper than any honest file', async () => {
    const bomb = '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>';
    const outside = '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>';
    for (const text of [bomb, outside, `<graphml>${'<graph>'.repeat(100_000)}`]) {
      assert.deepEqual(codesOf(await importFile(text)), ['broken-xml']);
    }
  });

  it('of persons names none of them', async () => {
    const text = GRAPHML.replaceAll('attr.name="sector"', 'attr.name="kind"')
      .replace('>police<', '>unit<')
      .replace('>education<', '>person<');
    const imported = await importFile(text);
    assert.deepEqual(
      imported.parts.actors?.map(({ name }) => name),
      ['Politi <lokal>'],
    );
    assert.equal(codesOf(imported)[0], 'person-left-out');
  });
});

describe('GEXF', () => {
  it('gives the same, with its own words', async () => {
    const imported = await importGood(GEXF);
    assert.equal(imported.format, 'gexf');
    assert.deepEqual(imported.parts.actors, [
      { id: 'jobcenter', name: 'Jobcenter', sector: 'municipal-central' },
      { id: 'frivilligcenter', name: 'Frivilligcenter' },
    ]);
    assert.deepEqual(imported.parts.ties, [
      { from: 'jobcenter', to: 'frivilligcenter', kind: 'cooperates', directed: true, strength: 3 },
      { from: 'frivilligcenter', to: 'jobcenter', kind: 'cooperates' },
    ]);
  });
});

describe('a list of ties', () => {
  it('is known by its headers, or by having two columns of words', async () => {
    for (const text of ['fra;til;styrke;slags\nJobcenter;Skole;2;refers\n', 'aktør;netværk\nJobcenter;Skole\n']) {
      const imported = await importGood(text);
      assert.equal(imported.format, 'edge-list');
      assert.deepEqual(
        imported.parts.actors?.map(({ name }) => name),
        ['Jobcenter', 'Skole'],
      );
    }
    const { parts } = await importGood('fra;til;styrke;slags\nJobcenter;Skole;2;refers\n');
    assert.deepEqual(parts.ties, [{ from: 'jobcenter', to: 'skole', kind: 'refers', strength: 2 }]);
  });

  it('of Gephi has a column `Type` that is the direction, and no kind of tie', async () => {
    const imported = await importGood('Source,Target,Type\nJobcenter,Skole,Directed\nSkole,Politi,Undirected\n');
    assert.deepEqual(codesOf(imported), []);
    assert.deepEqual(
      imported.parts.ties?.map(({ directed = false }) => directed),
      [true, false],
    );
  });

  it('leaves out rows with one end, by line', async () => {
    const imported = await importFile('fra;til\nA;B\nC;\n');
    assert.deepEqual(
      imported.issues.map(({ code, place }) => [code, place.line]),
      [['node-without-id', 3]],
    );
  });

  it('in JSON may give ends as ids, as numbers or as nodes', async () => {
    const nodes = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    for (const link of [
      { source: 'a', target: 'b' },
      { source: 0, target: 1 },
      { source: nodes[0], target: nodes[1] },
      ['a', 'b'],
    ]) {
      const { parts } = await importGood(JSON.stringify({ nodes, links: [link] }));
      assert.deepEqual(parts.ties, [{ from: 'a', to: 'b', kind: 'cooperates' }]);
    }
  });

  it('in JSON are told of where they stand, whatever their list is called', async () => {
    for (const list of ['links', 'edges', 'ties']) {
      const file = { nodes: [{ id: 'a' }], [list]: [{ source: 'a', target: 'b' }] };
      const { issues } = await importFile(JSON.stringify(file));
      assert.deepEqual(
        issues.map(({ code, place }) => [code, place.pointer]),
        [['unknown-node', `/${list}/0`]],
      );
    }
  });

  it('tells that two run between the same actors, and keeps both', async () => {
    const imported = await importGood('fra;til\nA;B\nB;A\n');
    assert.equal(imported.parts.ties?.length, 2);
    assert.deepEqual(decided(imported, 'parallel-ties'), { count: 1 });
  });

  it('of more actors than a document may have is refused', async () => {
    const lines = Array.from({ length: 10_001 }, (_, index) => `Knude ${index};Midten`);
    const [issue] = (await importFile(['fra;til', ...lines].join('\n'))).issues;
    assert.deepEqual(issue?.values, { what: 'actors', count: 10_002, limit: 10_000 });
  });
});

describe('a list of initiatives', () => {
  it('gives initiatives with times, areas, leads and money', async () => {
    const imported = await importGood(
      'indsats;bydel;start;slut;tovholder;pulje;beløb;tema\nJobvejledning;Åparken;2019K3;åben;Jobcenter;Fonden Nord;1.250.000,50;Job\nCafé;Åparken;2022;;Frivilligcenter;;;\n',
    );
    assert.deepEqual(imported.parts.initiatives, [
      {
        id: 'jobvejledning',
        title: 'Jobvejledning',
        theme: 'job',
        sites: [{ area: 'aaparken' }],
        start: '2019-Q3',
        end: 'open',
        actors: [{ actor: 'jobcenter', role: 'lead' }],
        financing: [{ kind: 'foundation', label: 'Fonden Nord', amount: 1_250_000.5 }],
      },
      {
        id: 'cafe',
        title: 'Café',
        sites: [{ area: 'aaparken' }],
        start: '2022',
        end: 'unknown',
        actors: [{ actor: 'frivilligcenter', role: 'lead' }],
      },
    ]);
  });
});

describe('a list of actors', () => {
  const TABLE =
    'Aktør;Sektor;Niveau\nJobcenter Nord;Kommunal institution;Udførende\nAAB;Boligforening;Strategisk\nLokalpolitiet;Politi;koordinerende\nCaféen;Cirkus;\n';

  it('is no list of ties, and is told in the words that people use', async () => {
    const imported = await importFile(TABLE);
    assertSound(imported);
    assert.equal(imported.format, 'actor-list');
    assert.deepEqual(imported.parts.ties, []);
    assert.deepEqual(
      imported.parts.actors?.map(({ name, sector }) => [name, sector]),
      [
        ['Jobcenter Nord', 'municipal-institution'],
        ['AAB', 'housing-organisation'],
        ['Lokalpolitiet', 'police'],
        ['Caféen', undefined],
      ],
    );
    assert.deepEqual(
      imported.parts.networks?.[0]?.members?.map(({ level }) => level),
      ['operational', 'strategic', 'coordinating', undefined],
    );
    assert.deepEqual(decided(imported, 'word-read', 'level'), { text: 'Udførende', meaning: 'operational' });
    assert.deepEqual(
      imported.issues.map(({ code, values }) => [code, values]),
      [['unknown-word', { text: 'Cirkus' }]],
    );
    const [two] = [await importGood('aktør;sektor\nJobcenter;Politi\n')];
    assert.equal(two.format, 'actor-list');
  });

  it('gives its names to a list of ties that knows numbers alone, in whatever order they come', async () => {
    const nodes = await importGood('Id,Label,Sector\n1,Jobcenter,municipal-central\n2,Skolen,education\n');
    const edges = await importGood('Source,Target,Weight\n1,2,3\n');
    for (const files of [
      [nodes, edges],
      [edges, nodes],
    ]) {
      const document = mergeParts(files.map(({ parts }) => parts));
      assert.deepEqual(
        document.actors?.map(({ id, name, sector }) => [id, name, sector]),
        [
          ['1', 'Jobcenter', 'municipal-central'],
          ['2', 'Skolen', 'education'],
        ],
      );
      assert.deepEqual(document.ties, [{ from: '1', to: '2', kind: 'cooperates', strength: 3 }]);
    }
  });

  it('keeps two of one name in one file apart, also where an earlier file has one of them', async () => {
    const file = await importGood('Id,Label,Sector\n1,Klubben,education\n2,Klubben,volunteers\n');
    const ids = (...files: readonly { readonly parts: DocumentParts }[]): (readonly string[])[] =>
      (mergeParts(files.map(({ parts }) => parts)).actors ?? []).map(({ id, sector = '' }) => [id, sector]);
    const both = [
      ['1', 'education'],
      ['2', 'volunteers'],
    ];
    assert.deepEqual(ids(file), both);
    const other = { parts: { actors: [{ id: 'klubben', name: 'Klubben' }] } };
    assert.deepEqual(ids(other, file), [
      ['klubben', 'education'],
      ['2', 'volunteers'],
    ]);
  });

  it('and one of ties meet by name too', async () => {
    const nodes = await importGood('id;navn;sektor\nA1;Jobcenter;kommune\n');
    const edges = await importGood('fra;til;slags\nJobcenter;Skolen;henviser til\n');
    const document = mergeParts([nodes.parts, edges.parts]);
    assert.deepEqual(
      document.actors?.map(({ id }) => id),
      ['a1', 'skolen'],
    );
    assert.deepEqual(document.ties, [{ from: 'a1', to: 'skolen', kind: 'refers' }]);
    const told = await importGood('fra;til;slags\nA;B;samarbejde\n');
    assert.equal(decided(told, 'tie-kind'), undefined);
    assert.deepEqual(decided(await importGood('fra;til\nA;B\n'), 'tie-kind'), { kind: 'cooperates' });
  });
});

describe('a municipality’s own list of initiatives', () => {
  it('is known by its title column, whatever else it has', async () => {
    const imported = await importFile(
      'Projektnavn;Boligområde;Startdato (dd-mm-åååå);Slutdato;Status;Tilgang;Målgruppe;Samarbejdspartnere;Tovholder;Finansiering;Budget (kr.)\n' +
        'Lommepengejob;Åparken; 01-08-2021;ingen;I gang;Ekstra indsats;Unge 13-17 år;"Klubben, AAB";Ungdomsskolen;Landsbyggefonden;250.000,00\n' +
        'Lektiecafé;"Åparken;Nord";2020;31-12-2022;Afsluttet;Kernedrift;;;Biblioteket;Kommunens pulje;ukendt\n',
    );
    assertSound(imported);
    assert.equal(imported.format, 'initiatives');
    const [first, second] = imported.parts.initiatives!;
    assert.deepEqual(first, {
      id: 'lommepengejob',
      title: 'Lommepengejob',
      approach: 'extra',
      targetGroup: 'Unge 13-17 år',
      sites: [{ area: 'aaparken' }],
      start: '2021-08-01',
      end: 'open',
      status: 'running',
      actors: [{ actor: 'ungdomsskolen', role: 'lead' }, { actor: 'klubben' }, { actor: 'aab' }],
      financing: [{ kind: 'landsbyggefonden', label: 'Landsbyggefonden', amount: 250_000 }],
    });
    assert.deepEqual(second!.sites, [{ area: 'aaparken' }, { area: 'nord' }]);
    assert.deepEqual([second!.status, second!.approach], ['closed', 'adjusted-core']);
    assert.deepEqual(second!.financing, [{ kind: 'municipal-pool', label: 'Kommunens pulje' }]);
    assert.deepEqual(
      imported.issues.map(({ code, place }) => [code, place.line]),
      [['not-a-number', 3]],
    );
  });

  it('may give one period instead of two days, or no time at all', async () => {
    const spans = await importGood('indsats;periode\nA;2019-2023\nB;2021\nC;2021/22\n');
    assert.deepEqual(
      spans.parts.initiatives?.map(({ start, end }) => [start, end]),
      [
        ['2019', '2023'],
        ['2021', 'unknown'],
        ['2021/22', '2021/22'],
      ],
    );
    const without = await importGood('Indsats,Bydel\nA,Nord\n');
    assert.equal(without.parts.initiatives?.[0]?.start, undefined);
  });

  it('is not mistaken for figures, nor figures for it', async () => {
    const figures = await importFile('projekt;år;antal\nA;2023;14\n');
    assert.equal(figures.format, 'csv');
    const list = 'indsats;bydel\nA;Nord\n';
    assert.deepEqual(codesOf(await importFile(list, { format: 'csv' })), ['no-figures']);
    assert.equal((await importFile(list, { format: 'initiatives' })).format, 'initiatives');
    assert.equal((await importFile('navn;sted\nA;Nord\n', { format: 'initiatives' })).parts.initiatives?.length, 1);
  });
});
