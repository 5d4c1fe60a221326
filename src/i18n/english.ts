import { en } from './en.js';
import { englishFormat } from './format.en.js';
import type { Locale } from './locale.js';

export const english: Locale = { code: 'en', messages: en, format: englishFormat };
