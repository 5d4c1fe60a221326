/** "1 linje", "2 linjer": a count with its word, for messages that are loaded late and write their numbers plainly. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
