import type { Text } from '@zhargy/logic';

/** What a parameter means, in three languages: kept with its schema, so that no parameter is documented without words. */
export const said = (kk: string, ru: string, en: string): { readonly says: Text } => ({ says: { kk, ru, en } });
