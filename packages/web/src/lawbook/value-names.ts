export { partNames, valueName } from '@zhargy/wording/value-names';
