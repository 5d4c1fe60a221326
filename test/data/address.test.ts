import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absoluteAddress, documentAddress, partAddress } from '../../src/data/address.js';

const PAGE = 'https://kommune.example/bydele/side.html';
const NO_SERVER = [
  'data:application/json,{}',
  'blob:https://kommune.example/1',
  `${'javascript'}:alert(1)`,
  'file:///etc/passwd',
  'ftp://a/b',
];

describe('documentAddress', () => {
  it('is relative to the page', () => {
    assert.equal(documentAddress('tal.json?x=1#y', PAGE).href, 'https://kommune.example/bydele/tal.json?x=1#y');
    assert.equal(documentAddress('http://andre.example/tal.json', PAGE).href, 'http://andre.example/tal.json');
  });

  it('refuses what no server answers for, and what is no address', () => {
    for (const address of [...NO_SERVER, ` ${'javascript'}:alert(1)`, 'java\nscript:alert(1)', 'https://']) {
      assert.throws(() => documentAddress(address, PAGE), /foreign-address/, address);
    }
  });

  it('tells of a long address in short', () => {
    assert.throws(
      () => documentAddress(`data:,${'x'.repeat(1_000_000)}`, PAGE),
      (error: { issue: { values: { address: string } } }) => error.issue.values.address.length < 100,
    );
  });
});

describe('absoluteAddress', () => {
  it('is the same for all ways to write the same file', () => {
    for (const address of [
      'tal.json',
      './tal.json',
      '/bydele/tal.json#a',
      'https://KOMMUNE.example/bydele/x/../tal.json',
    ]) {
      assert.equal(absoluteAddress(address, PAGE), 'https://kommune.example/bydele/tal.json');
    }
  });

  it('leaves alone what is no address', () => assert.equal(absoluteAddress('https://', PAGE), 'https://'));
});

describe('partAddress', () => {
  const document = 'https://data.example/a/tal.json';

  it('is relative to the document', () => {
    assert.equal(partAddress('rows.json', document).href, 'https://data.example/a/rows.json');
    assert.equal(partAddress('https://data.example/b.json', document).href, 'https://data.example/b.json');
  });

  it('refuses every other origin', () => {
    const others = [
      'https://andre.example/b.json',
      '//andre.example/b.json',
      'http://data.example/b.json',
      '\\\\andre.example/b',
    ];
    for (const href of [
      ...others,
      'https://data.example:8443/b.json',
      'https://data.example@andre.example/',
      ...NO_SERVER,
    ]) {
      assert.throws(() => partAddress(href, document), /foreign-address/, href);
    }
  });
});
