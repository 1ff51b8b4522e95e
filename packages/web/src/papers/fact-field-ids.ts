/** The id of the field of a fact on the page. */
export const fieldId = (place: string): string => `fact-${place}`;

/** Goes to the field of a fact; whether there is one. */
export function showField(place: string): boolean {
  const field = document.getElementById(fieldId(place));
  if (!field) return false;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  return true;
}

/** Goes to where a fact or its gap stands in the text of a paper, the Kazakh one first. */
export function showInText(place: string): void {
  const named = (attribute: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`[data-paper] [data-${attribute}]`)].find(
      (one) => one.getAttribute(`data-${attribute}`) === place,
    );
  const found = named('gap') ?? named('fact');
  if (!found) return;
  if (!found.hasAttribute('tabindex')) found.tabIndex = -1;
  found.focus();
  found.scrollIntoView({ block: 'center' });
}
