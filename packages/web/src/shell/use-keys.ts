import { useEffect, useRef } from 'react';
import { goKeys } from './sections.ts';

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The entries of the lists of a page, among which j and k walk. */
const entries = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-entry]')];

function walk(by: 1 | -1): void {
  const all = entries();
  const at = all.findIndex((entry) => entry === document.activeElement || entry.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** How long after `g` a letter still says where to go, in milliseconds. */
const goesWithin = 1500;

/** Keys of every page. By their place on the keyboard, so that they work in a Kazakh or Russian layout as well. */
export function useKeys(does: {
  readonly search: () => void;
  readonly help: () => void;
  readonly go: (path: string) => void;
}): void {
  const goingSince = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { code, key } = event;
      if ((event.ctrlKey || event.metaKey) && code === 'KeyK') {
        event.preventDefault();
        does.search();
        return;
      }
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        writes(event.target) ||
        document.querySelector('[role=dialog]')
      )
        return;
      const going = event.timeStamp - goingSince.current < goesWithin;
      goingSince.current = Number.NEGATIVE_INFINITY;
      const place = goKeys[code];
      if (going && place !== undefined) does.go(place);
      else if (code === 'KeyG') goingSince.current = event.timeStamp;
      else if (key === '?') does.help();
      else if (key === '/' || (code === 'Slash' && !event.shiftKey)) {
        // A page with a search of its own is searched first.
        const own = document.querySelector<HTMLElement>('main [data-page-search]');
        if (own) own.focus();
        else does.search();
      } else if (code === 'KeyJ') walk(1);
      else if (code === 'KeyK') walk(-1);
      else if (code === 'KeyC') {
        // The place in hand, else the first of the page.
        const cite =
          document.activeElement?.closest<HTMLElement>('[data-cite-kk]') ??
          document.querySelector<HTMLElement>('main [data-cite-kk]');
        if (!cite) return;
        document.dispatchEvent(new CustomEvent('zhargy-copy', { detail: { entry: cite, other: event.shiftKey } }));
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
