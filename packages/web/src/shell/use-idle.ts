import { useEffect, useState } from 'react';

/** False until the page has shown itself and has nothing else to do. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => setIdle(true), { timeout: 4000 });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
