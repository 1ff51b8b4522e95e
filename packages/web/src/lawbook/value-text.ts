export { valueText } from '@zhargy/wording/values';
