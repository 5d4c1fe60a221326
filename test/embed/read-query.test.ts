import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuery, type EmbedRequest } from '../../src/embed/read-query.js';
import { refusalText } from '../../src/i18n/embed/messages.js';

const read = (query: string): EmbedRequest => readQuery(`https://kommune.example/widgets/embed.html${query}`);
const refusedBy = (query: string): readonly string[] =>
  read(query).refused.map(({ code, name }) => (code === 'no-tag' ? code : `${code} ${name}`));

describe('the query of the frame page', () => {
  it('names a widget, its attributes and its document', () => {
    const { tag, attributes, language, parent, refused } = read(
      '?tag=bydel-indicator&form=gap&areas=nord%20syd&heading=&lang=en&src=../data/tal.json%3Fv=2',
    );
    assert.equal(tag, 'bydel-indicator');
    assert.deepEqual(Object.fromEntries(attributes), {
      form: 'gap',
      areas: 'nord syd',
      heading: '',
      lang: 'en',
      src: 'https://kommune.example/data/tal.json?v=2',
    });
    assert.equal(language, 'en');
    assert.equal(parent, 'https://kommune.example');
    assert.deepEqual(refused, []);
  });

  it('may name a dashboard, with what every widget has', () => {
    const { tag, attributes, refused } = read('?tag=bydel-dashboard&view=table&heading-level=2&indicator=x');
    assert.equal(tag, 'bydel-dashboard');
    assert.deepEqual([...attributes.keys()], ['view', 'heading-level']);
    assert.deepEqual(refused, [{ code: 'unknown-attribute', name: 'indicator' }]);
  });

  for (const query of ['?tag=script', '?tag=bydel-source', '?tag=__proto__', '?tag=BYDEL-TABLE', '?tag=toString']) {
    it(`makes no element for ${query}`, () => {
      assert.equal(read(`${query}&src=x.json`).tag, undefined);
      assert.deepEqual(refusedBy(query), [`unknown-tag ${query.slice(5)}`]);
    });
  }

  it('without a tag is told which there are', () => {
    assert.equal(read('').tag, undefined);
    assert.match(refusalText(read('').refused[0]!, 'da'), /bydel-indicator, .*bydel-dashboard/);
  });

  for (const name of ['spec-src', 'source', 'style', 'class', 'id', 'slot', 'onclick', 'is', 'constructor', 'data']) {
    it(`does not set ${name}`, () => {
      const { tag, attributes } = read(`?tag=bydel-chart&${name}=x`);
      assert.equal(tag, 'bydel-chart');
      assert.equal(attributes.size, 0);
      assert.deepEqual(refusedBy(`?tag=bydel-chart&${name}=x`), [`unknown-attribute ${name}`]);
    });
  }

  for (const src of [
    ...['https://other.example/x.json', '//other.example/x.json', 'http://kommune.example/x.json'],
    ...['https://kommune.example:8443/x.json', 'data:application/json,{}', 'javascript:alert(1)', 'blob:x', 'https://'],
    'https://kommune.example@other.example/x.json',
  ]) {
    it(`shows nothing from ${src}`, () => {
      const { tag, attributes } = read(`?tag=bydel-table&src=${encodeURIComponent(src)}`);
      assert.equal(tag, undefined);
      assert.equal(attributes.size, 0);
      assert.deepEqual(refusedBy(`?tag=bydel-table&src=${encodeURIComponent(src)}`), [`foreign-src ${src}`]);
    });
  }

  it('names the origin that may be told the height', () => {
    assert.equal(read('?parent=https://intranet.example').parent, 'https://intranet.example');
    assert.equal(read('?parent=https://intranet.example:8443/').parent, 'https://intranet.example:8443');
  });

  for (const parent of ['*', 'null', 'intranet.example', 'https://intranet.example/side', 'file:///x', 'data:,x', '']) {
    it(`tells no other page than its own site's for parent=${parent}`, () => {
      assert.equal(read(`?tag=bydel-table&parent=${parent}`).parent, 'https://kommune.example');
      assert.deepEqual(refusedBy(`?tag=bydel-table&parent=${parent}`), [`bad-parent ${parent}`]);
    });
  }

  it('shows nothing from a page without a server', () => {
    const { tag, refused } = readQuery('file:///C:/dist/embed.html?tag=bydel-table&src=data:,x');
    assert.equal(tag, undefined);
    assert.equal(refused[0]?.code, 'foreign-src');
  });

  it('is not repeated at length', () => {
    assert.equal(read(`?tag=${'x'.repeat(5000)}`).refused[0]!.name.length, 61);
  });
});

describe('a refusal', () => {
  it('is in the language that the widget itself would speak', () => {
    const textIn = (language: string): string => refusalText({ code: 'unknown-tag', name: 'navn' }, language);
    assert.deepEqual(['nb', 'sv-SE', '', 'de', 'pl'].map(textIn), ['da', 'da', 'da', 'en', 'en'].map(textIn));
  });

  it('is said in both languages, with the name', () => {
    for (const code of ['no-tag', 'unknown-tag', 'unknown-attribute', 'bad-parent', 'other-parent'] as const) {
      const texts = ['da', 'en-GB'].map((language) => refusalText({ code, name: 'navn' }, language));
      for (const text of texts) assert.match(text, /navn/);
      assert.notEqual(texts[0], texts[1]);
    }
  });
});
