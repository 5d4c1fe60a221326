/** The categories of the breakdowns, with their names. */
import type { Category } from '../../schema/generated/document.js';
import { t } from './text.js';

export const AGE_BANDS: readonly Category[] = [
  { id: '0-5', label: t('0–5 år', 'Aged 0–5') },
  { id: '6-17', label: t('6–17 år', 'Aged 6–17') },
  { id: '18-29', label: t('18–29 år', 'Aged 18–29') },
  { id: '30-64', label: t('30–64 år', 'Aged 30–64') },
  { id: '65+', label: t('65 år og derover', 'Aged 65 and over') },
];

export const HOUSEHOLD_TYPES: readonly Category[] = [
  { id: 'single', label: t('Enlige uden børn', 'Singles without children') },
  { id: 'lone-parent', label: t('Enlige med børn', 'Lone parents') },
  { id: 'couple', label: t('Par uden børn', 'Couples without children') },
  { id: 'family', label: t('Par med børn', 'Couples with children') },
  { id: 'other', label: t('Andre husstande', 'Other households') },
];
