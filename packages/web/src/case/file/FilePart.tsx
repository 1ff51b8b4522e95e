import { useOpenCase } from '../open-case.tsx';
import { FileText } from './FileText.tsx';

/** The text of the case file. */
export function FilePart() {
  const { text, put } = useOpenCase();
  return <FileText text={text ?? ''} onText={put} />;
}
