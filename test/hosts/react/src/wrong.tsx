/** What the types must refuse; nothing imports it. */
export const wrong = (
  <>
    {/* @ts-expect-error no such form */}
    <bydel-indicator form="kage" />
    {/* @ts-expect-error no such attribute */}
    <bydel-indicator formular="trend" />
    {/* @ts-expect-error no such tag */}
    <bydel-indikator />
    {/* @ts-expect-error the detail has no name */}
    <bydel-indicator onbydel-select={({ detail }) => detail.name} />
  </>
);
