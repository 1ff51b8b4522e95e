/** What an answer about the stage says of a person and of the acts of the court. */
export interface StageAnswer {
  readonly role: string | undefined;
  readonly acts: readonly Record<string, unknown>[];
}

const retired = (on: string): Record<string, unknown> => ({ id: 'retired', kind: 'retireToDeliberate', on });
const judgment = (on: string, inForce: boolean): Record<string, unknown> => ({
  id: 'judgment',
  kind: 'judgment',
  instance: 'first',
  sort: 'conviction',
  concerns: ['suspect'],
  on,
  ...(inForce ? { inForceFrom: on } : {}),
});

/** The facts an answer about the stage stands for; nothing where it is not known. */
export function stageOf(answer: string | undefined, day: string): StageAnswer {
  switch (answer) {
    case 'witness':
      return { role: 'witnessWithRightToDefence', acts: [] };
    case 'investigation':
      return { role: 'suspect', acts: [] };
    case 'trial':
      return { role: 'defendant', acts: [] };
    case 'retired':
      return { role: 'defendant', acts: [retired(day)] };
    case 'judgment':
      return { role: 'convict', acts: [retired(day), judgment(day, false)] };
    case 'inForce':
      return { role: 'convict', acts: [retired(day), judgment(day, true)] };
    default:
      return { role: undefined, acts: [] };
  }
}
