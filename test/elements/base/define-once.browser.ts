import { expect } from '@open-wc/testing';
import { defineOnce } from '../../../src/elements/base/define-once.js';
import { VERSION } from '../../../src/elements/base/version.js';

describe('registering a tag', () => {
  const warnings: string[] = [];
  const { warn } = console;

  beforeEach(() => {
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
    warnings.length = 0;
  });

  it('happens once, and again without a word for the same class', () => {
    class First extends HTMLElement {}
    defineOnce('test-first', First);
    defineOnce('test-first', First);
    expect(customElements.get('test-first')).to.equal(First);
    expect(warnings).to.have.length(0);
  });

  it('leaves a foreign class in place and warns once per page, with both versions', () => {
    class Foreign extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('test-foreign', Foreign);
    defineOnce('test-second', class extends HTMLElement {});

    defineOnce('test-foreign', Ours);
    defineOnce('test-second', class extends HTMLElement {});

    expect(customElements.get('test-foreign')).to.equal(Foreign);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-foreign> is registered already, by version unknown');
    expect(warnings[0]).to.contain(`this copy is version ${VERSION}`);
  });
});
