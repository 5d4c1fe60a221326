import { useState } from 'react';
import facts from '../../facts.json';

export function App() {
  const [data, setData] = useState<object>(facts);
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  return (
    <>
      <button id="change" onClick={() => setData({ ...facts, title: 'Nyby', areas: facts.areas.slice(0, 3) })}>
        Nye tal
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Fjern
      </button>
      {isShown && (
        <bydel-indicator
          form="ranking"
          areas="nord syd"
          heading-level={2}
          eager
          data={data}
          onbydel-select={({ detail }) => setChosen(`${detail.kind} ${detail.id}`)}
        />
      )}
      <output>{chosen}</output>
    </>
  );
}
