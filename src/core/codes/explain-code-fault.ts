import type { Text } from '../basics/text.ts'
import type { IdNumberFault } from './id-number.ts'
import type { UsccFault } from './uscc.ts'

/** What is wrong with a unified social credit code, and what to do, in one sentence. */
export function explainUsccFault(fault: UsccFault): Text {
  switch (fault.reason) {
    case 'length':
      return {
        zh: `统一社会信用代码应为18位，现为${fault.found}位，请对照营业执照或登记证书核对。`,
        en: `A unified social credit code has 18 characters, this one has ${fault.found}; check it against the licence.`,
      }
    case 'alphabet':
      return {
        zh: `统一社会信用代码第${fault.position}位“${fault.found}”不在允许的字符内（数字及除I、O、S、V、Z外的大写字母），请核对。`,
        en: `Character ${fault.position} of the unified social credit code, "${fault.found}", is not allowed (digits, and capital letters without I, O, S, V, Z); check it.`,
      }
    case 'region':
      return {
        zh: `统一社会信用代码第3至8位为行政区划码，应为数字，第${fault.position}位现为“${fault.found}”，请核对。`,
        en: `Characters 3 to 8 of the unified social credit code are the region and must be digits; character ${fault.position} is "${fault.found}"; check it.`,
      }
    case 'checkCharacter':
      return {
        zh: `统一社会信用代码校验位不符：按前17位计算应为“${fault.expected}”，现为“${fault.found}”，请逐位核对。`,
        en: `The unified social credit code does not check: its first 17 characters call for "${fault.expected}" at the end, not "${fault.found}"; check each character.`,
      }
  }
}

/** What is wrong with an ID number, in one sentence; it repeats nothing of the number but the faulty character. */
export function explainIdNumberFault(fault: IdNumberFault): Text {
  switch (fault.reason) {
    case 'length':
      return {
        zh: `公民身份号码应为18位，现为${fault.found}位，请核对。`,
        en: `An ID number has 18 characters, this one has ${fault.found}; check it.`,
      }
    case 'alphabet':
      return {
        zh: `公民身份号码第${fault.position}位“${fault.found}”有误（前17位为数字，末位为数字或X），请核对。`,
        en: `Character ${fault.position} of the ID number, "${fault.found}", is wrong (17 digits, then a digit or X); check it.`,
      }
    case 'date':
      return {
        zh: '公民身份号码第7至14位不是真实存在的日期，请核对。',
        en: 'Characters 7 to 14 of the ID number are not a date that exists; check them.',
      }
    case 'checkCharacter':
      return {
        zh: '公民身份号码校验位不符，请逐位核对。',
        en: 'The ID number does not check; check each character.',
      }
  }
}
