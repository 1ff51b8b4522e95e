export { canonicalRef, sameRef, type ArticleRef, type CodeName } from './article-ref.ts';
export { formatRef, formatRefs } from './format-ref.ts';
export { parseRefs, type ParsedRefs } from './parse-ref.ts';
export { describeRefError, type RefError, type RefErrorCode, type RefExpectation, type RefLang } from './ref-error.ts';
