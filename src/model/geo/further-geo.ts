/** What only some geographies need: files that are not plain, and areas that do not meet their outlines by exact names. */
export { readGeography } from './read-geography.js';
export { settleJoin } from './settle-join.js';
