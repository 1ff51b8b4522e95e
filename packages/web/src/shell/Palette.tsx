import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { findIn, groupOrder } from './search-index.ts';
import { shellWords } from './shell-words.ts';
import styles from './shell.module.css';

/** Search over pages, calculators, questions, provisions and norms: a word or two, arrows, Enter. */
export function Palette({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const w = useWords(shellWords);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.unseen ?? ''}>
            {w.paletteTitle}
          </Heading>
          <PaletteList close={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteList({ close }: { readonly close: () => void }) {
  const lang = useLang();
  const w = useWords(shellWords);
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const found = useMemo(() => findIn(text, lang), [text, lang]);
  const groups = groupOrder.flatMap((group) => {
    const entries = found.filter((entry) => entry.group === group);
    return entries.length === 0 ? [] : [{ group, entries }];
  });
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={w.palettePrompt} autoFocus className={styles.field ?? ''}>
        <Input placeholder={w.palettePrompt} />
      </SearchField>
      <ListBox
        aria-label={w.paletteTitle}
        className={styles.found ?? ''}
        selectionMode="none"
        onAction={(key) => {
          close();
          void navigate(String(key));
        }}
        renderEmptyState={() => <p className={styles.nothing}>{w.nothingFound}</p>}
      >
        {groups.map(({ group, entries }) => (
          <ListBoxSection key={group} id={group}>
            <Header className={styles.group ?? ''}>{w[group]}</Header>
            {entries.map((entry) => (
              <ListBoxItem key={entry.to} id={entry.to} textValue={entry.title} className={styles.entry ?? ''}>
                <span>{entry.title}</span>
                {entry.beside !== '' && <span className={styles.beside}>{entry.beside}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
