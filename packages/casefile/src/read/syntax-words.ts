import type { Text } from '@zhargy/logic';
import type { YAMLParseError } from 'yaml';

/** What can be wrong with the writing of a YAML or JSON text, by the codes of the parser. */
export type SyntaxCode = YAMLParseError['code'];

/** Each fault of writing in words; the parser's own English words follow in brackets where a fault is shown. */
export const syntaxTexts: Readonly<Record<SyntaxCode, Text>> = {
  ALIAS_PROPS: {
    kk: '* сілтемесінің алдында & не ! белгісі тұра алмайды',
    ru: 'перед ссылкой со знаком * не может стоять знак & или !',
    en: 'a reference with * cannot carry & or !',
  },
  BAD_ALIAS: {
    kk: '& не * белгісінен кейінгі атау қате',
    ru: 'неверное имя после знака & или *',
    en: 'the name after & or * is wrong',
  },
  BAD_COLLECTION_TYPE: {
    kk: '! белгісі бұл жерде тұрған тізімге не өрістерге сәйкес емес',
    ru: 'пометка со знаком ! не подходит к этому перечню или набору полей',
    en: 'the tag with ! does not fit this list or set of fields',
  },
  BAD_DIRECTIVE: {
    kk: '% белгісінен басталатын жол қате',
    ru: 'неверная строка, начинающаяся со знака %',
    en: 'a line that begins with % is wrong',
  },
  BAD_DQ_ESCAPE: {
    kk: 'тырнақша ішінде \\ белгісінен кейін қате таңба тұр',
    ru: 'в кавычках после знака \\ стоит неверный символ',
    en: 'inside quotes, a wrong character follows \\',
  },
  BAD_INDENT: {
    kk: 'жол басындағы шегініс көршілес жолдармен сәйкес емес не жақша жабылмаған',
    ru: 'отступ в начале строки не совпадает с соседними строками или скобка не закрыта',
    en: 'the indentation does not match the lines beside it, or a bracket is not closed',
  },
  BAD_PROP_ORDER: {
    kk: '& не ! белгісі «-», «?» не «:» белгісінен кейін тұруы тиіс',
    ru: 'знак & или ! должен стоять после знака «-», «?» или «:»',
    en: 'a sign & or ! has to stand after the sign "-", "?" or ":"',
  },
  BAD_SCALAR_START: {
    kk: 'мән бұл таңбадан басталмайды: мәнді тырнақшаға алыңыз',
    ru: 'значение не может начинаться с этого символа: возьмите его в кавычки',
    en: 'a value cannot begin with this character: put it in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    kk: 'бір жолда екі «:» тұр не тізім өріс атауының орнына жазылған',
    ru: 'в одной строке два знака «:» или вместо имени поля стоит перечень',
    en: 'two signs ":" stand on one line, or a list stands where a field name should',
  },
  BLOCK_IN_FLOW: {
    kk: 'жақшаның ішінде шегініспен жазылған тізім не өрістер бола алмайды',
    ru: 'внутри скобок нельзя писать перечень или поля отступами',
    en: 'inside brackets, lists and fields cannot be written by indentation',
  },
  DUPLICATE_KEY: {
    kk: 'бұл атау осы жерде екінші рет тұр',
    ru: 'это имя стоит здесь второй раз',
    en: 'this name stands here for the second time',
  },
  IMPOSSIBLE: { kk: 'жазылуы түсініксіз', ru: 'запись непонятна', en: 'the writing makes no sense' },
  KEY_OVER_1024_CHARS: {
    kk: 'өріс атауы 1024 таңбадан ұзын',
    ru: 'имя поля длиннее 1024 символов',
    en: 'a field name is longer than 1024 characters',
  },
  MISSING_CHAR: {
    kk: 'таңба жетпейді: жабатын тырнақша не жақша, үтір, «:» не бос орын',
    ru: 'не хватает символа: закрывающей кавычки или скобки, запятой, «:» или пробела',
    en: 'a character is missing: a closing quote or bracket, a comma, ":" or a space',
  },
  MULTILINE_IMPLICIT_KEY: {
    kk: 'өріс атауы мен «:» бір жолда тұруы тиіс',
    ru: 'имя поля и «:» должны стоять в одной строке',
    en: 'a field name and its ":" have to stand on one line',
  },
  MULTIPLE_ANCHORS: {
    kk: 'бір мәнде екі & белгісі тұр',
    ru: 'у одного значения два знака &',
    en: 'one value has two signs &',
  },
  MULTIPLE_DOCS: {
    kk: 'файлда «---» белгісімен бөлінген бірнеше құжат бар: біреуі ғана болуы тиіс',
    ru: 'в файле несколько документов, разделённых «---»: должен быть один',
    en: 'the file holds several documents divided by "---": there has to be one',
  },
  MULTIPLE_TAGS: {
    kk: 'бір мәнде екі ! белгісі тұр',
    ru: 'у одного значения два знака !',
    en: 'one value has two signs !',
  },
  NON_STRING_KEY: {
    kk: 'өріс атауы сөз болуы тиіс',
    ru: 'имя поля должно быть словом',
    en: 'a field name has to be a word',
  },
  RESOURCE_EXHAUSTION: {
    kk: 'файлды оқу тым көп жад алады',
    ru: 'чтение файла требует слишком много памяти',
    en: 'reading the file would take too much memory',
  },
  TAB_AS_INDENT: {
    kk: 'шегініс Tab таңбасымен емес, бос орынмен жазылады',
    ru: 'отступ пишется пробелами, а не знаком табуляции',
    en: 'indentation is written with spaces, not with tabs',
  },
  TAG_RESOLVE_FAILED: {
    kk: '! белгісі бар мұндай түр танылмайды',
    ru: 'такой вид со знаком ! не распознаётся',
    en: 'a kind marked with ! like this is not known',
  },
  UNEXPECTED_TOKEN: {
    kk: 'бұл таңба мұнда тұра алмайды',
    ru: 'этот символ здесь стоять не может',
    en: 'this character cannot stand here',
  },
};
