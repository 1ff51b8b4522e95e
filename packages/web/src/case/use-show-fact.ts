import { useNavigate } from 'react-router';
import { useLang } from '../language/language.tsx';
import { useOpenCase } from './open-case.tsx';
import { partShowing } from './parts.ts';

/** Goes to a fact of the case, in the part that shows it. No fact ever stands in an address. */
export function useShowFact(): (path: readonly string[]) => void {
  const lang = useLang();
  const navigate = useNavigate();
  const { show } = useOpenCase();
  return (path) => {
    show(path);
    void navigate(`/${lang}/case/${partShowing(path)}`);
  };
}
