/**
 * 掩码 How personal values look in lists: enough to tell rows apart, too little to use. What does not have the
 * expected form is masked as a whole, so that a typing error never shows what a right value would hide.
 * Posted notices show no such value at all (个人信息保护法: the minimum necessary).
 */
const STAR = '*'

/** 身份证号 Keeps the first three and the last four characters: 110***********002X. */
export function maskIdNumber(text: string): string {
  const number = text.normalize('NFKC').trim().toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return STAR.repeat([...number].length)
  return number.slice(0, 3) + STAR.repeat(11) + number.slice(-4)
}

/** 电话 Keeps three and four digits of a mobile number: 138****5678; of any other number the last two characters. */
export function maskPhone(text: string): string {
  const number = text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(?:\+|00)86/, '')
  if (/^1\d{10}$/.test(number)) return number.slice(0, 3) + STAR.repeat(4) + number.slice(-4)
  if (/^\d{7,12}$/.test(number)) return STAR.repeat(number.length - 2) + number.slice(-2)
  return STAR.repeat([...number].length)
}

/** 复姓 Family names of two characters which are in use. */
const COMPOUND_FAMILY_NAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 东方 独孤 南宫 端木 轩辕 申屠 ' +
    '太叔 澹台 濮阳 淳于 单于 钟离 闻人 公冶 宗政 赫连 鲜于 闾丘 拓跋 百里 呼延 东郭 南门 西门 万俟 公羊 ' +
    '梁丘 左丘 东门 谷梁 第五 仲孙 巫马 漆雕 乐正 壤驷 亓官 仉督 子车 颛孙 公良 夹谷 段干 微生 羊舌 归海'
  ).split(' '),
)

/**
 * 姓名 Keeps the family name and hides the rest: 张*, 欧阳**. Of a name with a middle dot and of a name in
 * letters, which do not begin with a family name, only the first character stays.
 */
export function maskName(text: string): string {
  const characters = [...text.trim()]
  const isCompound = characters.length > 2 && COMPOUND_FAMILY_NAMES.has(characters.slice(0, 2).join(''))
  const kept = characters.length === 1 ? 0 : isCompound ? 2 : 1
  return characters.map((c, i) => (i < kept || c === '·' || c === ' ' ? c : STAR)).join('')
}
