import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SelectDetail } from 'bydelsblik';
import facts from '../../facts.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="change" (click)="change()">Nye tal</button>
    <button id="remove" (click)="isShown.set(false)">Fjern</button>
    @if (isShown()) {
      <bydel-indicator
        form="ranking"
        areas="nord syd"
        [headingLevel]="2"
        eager
        [data]="data()"
        (bydel-select)="choose($event.detail)"
      />
    }
    <output>{{ chosen() }}</output>
  `,
})
export class App {
  readonly data = signal<object>(facts);
  readonly isShown = signal(true);
  readonly chosen = signal('');

  change(): void {
    this.data.set({ ...facts, title: 'Nyby', areas: facts.areas.slice(0, 3) });
  }

  choose({ kind, id }: SelectDetail): void {
    this.chosen.set(`${kind} ${id}`);
  }
}
