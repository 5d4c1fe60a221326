import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { Announcer, type StartTimer } from '../../src/a11y/announcer.js';

/** A host that counts updates and a clock that goes on only when told. */
function scene() {
  const timers = new Set<{ run: () => void; at: number }>();
  let now = 0;
  const startTimer: StartTimer = (run, delay) => {
    const timer = { run, at: now + delay };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      this.updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const announcer = new Announcer(host, startTimer);
  const wait = (ms: number): void => {
    now += ms;
    for (const timer of timers) {
      if (timer.at <= now && timers.delete(timer)) timer.run();
    }
  };
  return { announcer, host, wait, timers };
}

describe('the announcer', () => {
  test('says a message after a short quiet', () => {
    const { announcer, host, wait } = scene();
    announcer.say('Søborg, 61,4 pct.');
    assert.equal(announcer.text, '');
    wait(150);
    assert.equal(announcer.text, 'Søborg, 61,4 pct.');
    assert.equal(host.updates, 1);
  });

  test('says only the last of messages that come close together', () => {
    const { announcer, host, wait } = scene();
    for (const message of ['en', 'to', 'tre']) {
      announcer.say(message);
      wait(100);
    }
    assert.equal(announcer.text, '');
    wait(50);
    assert.equal(announcer.text, 'tre');
    assert.equal(host.updates, 1);
  });

  test('says the same message again when asked again', () => {
    const { announcer, wait } = scene();
    const said = [1, 2, 3].map(() => {
      announcer.say('Tabellen vises.');
      wait(150);
      return announcer.text;
    });
    assert.notEqual(said[0], said[1]);
    assert.notEqual(said[1], said[2]);
    assert.deepEqual(
      said.map((text) => text.trim()),
      Array(3).fill('Tabellen vises.'),
    );
  });

  test('forgets everything when its widget is removed', () => {
    const { announcer, host, wait, timers } = scene();
    announcer.say('en');
    wait(150);
    announcer.say('to');
    announcer.hostDisconnected();
    wait(1000);
    assert.equal(announcer.text, '');
    assert.equal(timers.size, 0);
    assert.equal(host.updates, 1);
  });
});
