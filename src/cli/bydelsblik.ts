#!/usr/bin/env node
/// <reference types="node" />
/** The command `bydelsblik`. Everything it does is in `run.ts`; here it meets the process. */
import { readFileSync } from 'node:fs';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

process.exitCode = await run(process.argv.slice(2), {
  terminal: {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(text.startsWith('\r') ? text : `${text}\n`),
    isWatched: process.stderr.isTTY,
  },
  today: new Date().toISOString().slice(0, 10),
  version,
  environment: process.env,
});
