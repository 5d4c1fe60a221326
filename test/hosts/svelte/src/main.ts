import 'bydelsblik/define/indicator';
import type {} from 'bydelsblik/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
