/** Names that stand as categories on an axis: two areas of one name would otherwise become one. */

/** @returns By id: the name, with the id behind it where another has the same. */
export function distinctNames(named: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of named) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return new Map(named.map(({ id, name }) => [id, ids.get(name)!.size > 1 ? `${name} (${id})` : name]));
}
