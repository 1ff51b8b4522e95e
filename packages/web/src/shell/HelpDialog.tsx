import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLang, useWords } from '../language/language.tsx';
import { keyWords, shellWords } from './shell-words.ts';
import styles from './shell.module.css';

/** The keys and what the pages do with what is entered. */
export function HelpDialog({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const lang = useLang();
  const w = useWords(shellWords);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title">{w.help}</Heading>
          <dl className={styles.keys}>
            {keyWords.map(({ keys, says }) => (
              <div key={says.en}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{says[lang]}</dd>
              </div>
            ))}
          </dl>
          <p>{w.device}</p>
          <p>{w.assists}</p>
          <button type="button" className={styles.plain} onClick={() => onOpenChange(false)}>
            {w.close}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
