import type { DeadlineState } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

/** Where a time limit stands, in a word. */
export const deadlineStates: Readonly<Record<DeadlineState, Text>> = {
  missed: { kk: 'өткізілген', ru: 'пропущен', en: 'missed' },
  over: { kk: 'аяқталған', ru: 'истёк', en: 'over' },
  running: { kk: 'өтуде', ru: 'течёт', en: 'running' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  late: { kk: 'кеш жасалған', ru: 'сделано позже', en: 'done late' },
  met: { kk: 'сақталған', ru: 'соблюдён', en: 'met' },
};
