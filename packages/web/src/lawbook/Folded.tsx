import { useState, type ReactNode } from 'react';

/** Something folded behind its first line; what is inside is made when it is first opened. */
export function Folded({
  line,
  children,
  open = false,
  ...attributes
}: {
  readonly line: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string | undefined;
  readonly 'data-status'?: string;
  readonly 'data-article'?: string;
}) {
  const [seen, setSeen] = useState(open);
  return (
    <details
      {...attributes}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      {line}
      {seen ? children : null}
    </details>
  );
}
