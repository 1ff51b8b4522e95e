import type { CaseFile } from '@zhargy/casefile';
import type { Paper, Setting } from '@zhargy/documents/drafts';
import { CaseNames } from '../case/case-names.ts';
import { useLang, useWords } from '../language/language.tsx';
import { countsOf, partiesOf } from './paper-draft.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';

/** How many there are and who takes part: what decides which places the text has. */
export function SettingFields({
  base,
  paper,
  setting,
  onSetting,
}: {
  readonly base: CaseFile;
  readonly paper: Paper;
  readonly setting: Setting;
  readonly onSetting: (setting: Setting) => void;
}) {
  const lang = useLang();
  const w = useWords(papersWords);
  const { agreements, parties } = partiesOf(base);
  const names = new CaseNames(base);
  const has = countsOf(base, setting.agreement);
  const set = (more: Partial<Setting>): void => onSetting({ ...setting, ...more });
  const victims = paper.per === 'victim' || paper.name === 'agreement';
  const isNew = agreements.length === 0 || setting.agreement === '';
  return (
    <fieldset className={styles.group}>
      <legend>{w.who}</legend>
      {agreements.length > 1 && (
        <label className={styles.field}>
          {w.agreement}
          <select
            value={setting.agreement ?? agreements[0] ?? ''}
            onChange={(event) => set({ agreement: event.target.value })}
          >
            {agreements.map((id) => (
              <option key={id} value={id}>
                {names.name(id, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNew && parties.length > 1 && (
        <label className={styles.field}>
          {w.party}
          <select
            value={setting.party ?? ''}
            onChange={(event) =>
              onSetting({ ...without(setting), ...(event.target.value === '' ? {} : { party: event.target.value }) })
            }
          >
            <option value="">{w.dontKnow}</option>
            {parties.map((id) => (
              <option key={id} value={id}>
                {names.name(id, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNew && (paper.forms?.length ?? 1) > 1 && (
        <label className={styles.field}>
          {w.form}
          <select
            value={setting.form}
            onChange={(event) => set({ form: event.target.value === 'asset' ? 'asset' : 'plea' })}
          >
            <option value="plea">{w.plea}</option>
            <option value="asset">{w.asset}</option>
          </select>
        </label>
      )}
      <div className={styles.counts}>
        <Count
          label={w.crimes}
          at={setting.crimes}
          least={Math.max(1, has.crimes)}
          onCount={(crimes) => set({ crimes })}
        />
        {victims && (
          <Count
            label={w.victims}
            at={setting.victims}
            least={Math.max(paper.per === 'victim' ? 1 : 0, has.victims)}
            onCount={(count) => set({ victims: count })}
          />
        )}
      </div>
      {victims && setting.victims > 0 && (
        <Check label={w.speaker} on={setting.speaker} onCheck={(speaker) => set({ speaker })} />
      )}
      {paper.per === 'agreement' && (
        <>
          <Check label={w.guardian} on={setting.guardian} onCheck={(guardian) => set({ guardian })} />
          <Check label={w.translator} on={setting.translator} onCheck={(translator) => set({ translator })} />
        </>
      )}
    </fieldset>
  );
}

const without = ({ party: _party, ...setting }: Setting): Setting => setting;

function Count({
  label,
  at,
  least,
  onCount,
}: {
  readonly label: string;
  readonly at: number;
  readonly least: number;
  readonly onCount: (count: number) => void;
}) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="number"
        min={least}
        max={40}
        value={at}
        onChange={(event) => {
          const count = event.target.valueAsNumber;
          if (Number.isInteger(count) && count >= least && count <= 40) onCount(count);
        }}
      />
    </label>
  );
}

const Check = ({
  label,
  on,
  onCheck,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onCheck: (on: boolean) => void;
}) => (
  <label className={styles.check}>
    <input type="checkbox" checked={on} onChange={(event) => onCheck(event.target.checked)} />
    {label}
  </label>
);
