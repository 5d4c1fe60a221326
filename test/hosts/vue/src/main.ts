import 'bydelsblik/define/indicator';
import type {} from 'bydelsblik/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
