import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf, syntaxErrorPlace } from '../../src/data/json-place.js';

const JSON_TEXTS = [
  'null',
  ' 0 ',
  '-0.5e+10',
  '"a\\u00e6\\n\\"\\\\"',
  '[]',
  '{}',
  '[[],{}]',
  '{"a":[1,2,{"b":null}],"":true}',
  '\t[1 ,\r\n2]\n',
  '"\u2028"',
];
const BROKEN: readonly (readonly [text: string, line: number, column: number])[] = [
  ['', 1, 1],
  ['   ', 1, 4],
  ['{"a":NaN}', 1, 6],
  ['{"a":-}', 1, 6],
  ['{"a":01}', 1, 7],
  ['{"a":1.}', 1, 7],
  ['[1,\n 2,\n]', 3, 1],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ["{'a':1}", 1, 2],
  ['[1 2]', 1, 4],
  ['[1}', 1, 3],
  ['{"a":"b\n"}', 1, 8],
  ['"\\x"', 1, 2],
  ['"\\u12g4"', 1, 2],
  ['{"version":"1.0",\r\n"title":"Gladsa', 2, 16],
  ['[1]\n\nx', 3, 1],
  ['/* */ {}', 1, 1],
  ['undefined', 1, 1],
  ['Infinity', 1, 1],
  ['trueish', 1, 5],
  ['\u00a0{}', 1, 1],
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Deterministic: small pieces of JSON put together at random, most of them broken. */
function* scraps(count: number): Generator<string> {
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '.5', 'e3', 'null', ' ', '\n'];
  let seed = 1;
  for (let text = 0; text < count; text += 1) {
    let scrap = '';
    for (let piece = 0; piece < 1 + (text % 7); piece += 1) {
      seed = (seed * 48271) % 2147483647;
      scrap += pieces[seed % pieces.length];
    }
    yield scrap;
  }
}

describe('syntaxErrorPlace', () => {
  for (const text of JSON_TEXTS) {
    it(`finds no fault in ${JSON.stringify(text)}`, () => assert.equal(syntaxErrorPlace(text), undefined));
  }

  for (const [text, line, column] of BROKEN) {
    it(`finds the fault in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(syntaxErrorPlace(text), { line, column });
    });
  }

  it('agrees with JSON.parse on 20,000 scraps', () => {
    for (const text of scraps(20_000)) assert.equal(syntaxErrorPlace(text) === undefined, isJson(text), text);
  });

  it('reads text nested 100,000 levels deep', () => {
    const text = '['.repeat(100_000);
    assert.deepEqual(syntaxErrorPlace(text), { line: 1, column: 100_001 });
    assert.equal(syntaxErrorPlace(text + ']'.repeat(100_000)), undefined);
  });
});

describe('placeOf', () => {
  const text =
    '{\n  "areas": [\n    { "id": "a" },\n    { "id": "b", "a/b~c": [1, [2, "]}"], 3] }\n  ],\n  "areas2": {}\n}';

  it('finds values by their pointer', () => {
    assert.deepEqual(placeOf(text, ''), { line: 1, column: 1 });
    assert.deepEqual(placeOf(text, '/areas'), { line: 2, column: 12 });
    assert.deepEqual(placeOf(text, '/areas/1/id'), { line: 4, column: 13 });
    assert.deepEqual(placeOf(text, '/areas/1/a~1b~0c/2'), { line: 4, column: 42 });
    assert.deepEqual(placeOf(text, '/areas2'), { line: 6, column: 13 });
  });

  it('gives the innermost value that exists where the pointer leads further', () => {
    assert.deepEqual(placeOf(text, '/areas/0/name'), { line: 3, column: 5 });
    assert.deepEqual(placeOf(text, '/areas/7/name'), { line: 2, column: 12 });
    assert.deepEqual(placeOf(text, '/areas/0/id/deeper'), { line: 3, column: 13 });
  });

  it('takes the last of two members of the same name, as JSON.parse does', () => {
    assert.deepEqual(placeOf('{"a":1,"a":2}', '/a'), { line: 1, column: 12 });
  });

  it('has no place in text that is not JSON', () => assert.equal(placeOf('{"a":', '/a'), undefined));

  it('skips values nested 100,000 levels deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    assert.deepEqual(placeOf(`{"a":${deep},\n"b":1}`, '/b'), { line: 2, column: 5 });
  });
});
