/** Runs a command of the command line with a folder of its own, and keeps what it says. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Surroundings } from '../../src/cli/run.js';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'bydelsblik-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array | object): string {
    const isWritten = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(this.path(name), isWritten ? content : JSON.stringify(content, null, 1));
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  json(name: string): Record<string, unknown> {
    return JSON.parse(this.read(name)) as Record<string, unknown>;
  }

  get files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  async run(...args: readonly string[]): Promise<Said> {
    return this.runIn({}, ...args);
  }

  async runIn(surroundings: Partial<Surroundings>, ...args: readonly string[]): Promise<Said> {
    const [out, err]: [string[], string[]] = [[], []];
    const terminal = {
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      isWatched: false,
    };
    const code = await run(args, {
      terminal,
      today: '2026-11-26',
      version: '9.9.9',
      environment: { LANG: 'en_GB.UTF-8' },
      ...surroundings,
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
