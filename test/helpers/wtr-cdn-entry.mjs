// Stands in for `src/define.js` when the tests run on the bundle for a script tag: loads it and waits for every tag.
const { load, TAGS } = await import(new URL('/dist/cdn/bydelsblik.js', location.href).href);
await Promise.all(TAGS.map(load));

export { load, TAGS };
