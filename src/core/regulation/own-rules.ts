/** Rules of shape that are our own, as the schemas word them in English, and in Chinese. */
export const OWN_RULES: Readonly<Record<string, string>> = {
  'a SHA-256 is 64 hexadecimal digits in lower case': '摘要（SHA-256）为64位小写十六进制字符',
  'a hash is 64 lower-case hex digits': '摘要为64位小写十六进制字符',
  'a chapter begins and ends with the number of an article': '章以条的序号起止',
  'a cut by score names the score and how equals are settled':
    '按得分入围的，须写明依据的得分和得分相同时的处理',
  'a date is written 2026-09-18 and must exist': '日期写作 2026-09-18，且须为实有的日期',
  'a date is a real day, written YYYY-MM-DD': '日期写作 2026-09-18，且须为实有的日期',
  'a report says by which day of the year it is due, and nothing else does':
    '报告（kind: report）须写明 yearly，其他义务不写 yearly',
  'a day of the year is written 03-31 and must exist': '月日写作 03-31，且须为实有的日期',
  'a fixed number or a hard maximum cannot let all equals in':
    '名额固定或者不得突破的，不能让得分相同者全部入围',
  'a notice id has small letters, digits and hyphens': '通知编号由小写字母、数字和连字符组成',
  'a number cannot be divided by 0': '分母不能为0',
  'a number is written "79.5" or "1/3"': '数字写作 "79.5" 或者 "1/3"',
  'a pause ends no earlier than it begins': '中止的结束日期不得早于开始日期',
  'a percentage is written "60%"': '百分比写作 "60%"',
  'a ratio is above 0': '比例须大于0',
  'a region code has six digits (GB/T 2260)': '行政区划代码为六位数字（GB/T 2260）',
  'a share is more than 0 and at most 1': '比例须大于0且不超过1',
  'a unified social credit code has 18 digits and capitals': '统一社会信用代码为18位数字和大写字母',
  'an article is written 11, 3p2, 11(3) or 11(3)p2': '条款写作 11、3p2、11(3) 或者 11(3)p2',
  'an id is 1 to 40 letters, digits and hyphens': '编号由1至40个字母、数字和连字符组成',
  'an id is like 4.1.2, quoted': '编号写作 "4.1.2"，须加引号',
  'an id is lower-case words joined by hyphens': '编号由小写单词以连字符连接而成',
  'an instant is written 2026-09-29T16:00:00.000Z and must exist':
    '时间写作 2026-09-29T16:00:00.000Z，且须为实有的时间',
  'an instant is written YYYY-MM-DDTHH:mm:ss.sssZ': '时间写作 2026-09-29T16:00:00.000Z',
  'a place in a list is what `next` of the page before says': '须为上一页给出的位置（next）',
  'that is the installation itself': '该编号为平台本身所用，请另定编号',
  'an option is spelt like the value it gives': '选项的写法须与其所定的值一致',
  'a hash is 64 hexadecimal digits': '摘要为64位十六进制字符',
  'a time is written 21:15': '时刻写作 21:15',
  'an answer is yes, no or concern': '评价填写 yes、no 或者 concern',
  'each side stands here once': '每一方只列一次',
  'the last four digits': '填写末四位',
  'this is empty': '此处为空',
  'each year stands once': '每个年度只填一次',
  'equals are compared by parts of the score that is cut: results or category:4.7':
    '得分相同的，以所依据得分的组成部分比较：results 或者 category:4.7',
  'equals are compared by results, category:4.7, stage:site or stage:desk/category:4.5':
    '得分相同的，以 results、category:4.7、stage:site 或者 stage:desk/category:4.5 比较',
  'equals are compared by the score of a step that has a weight': '得分相同的，以有权重的环节的得分比较',
  'this word cannot serve as an id': '该词不能用作编号',
  'two criteria have the same id': '两项条件编号相同',
  'who proposes the lists is said where people order them, and only there':
    '由人员排序的，须写明由谁提出名单；其他情形不写',
  'not JSON that the record can hold': '含有无法存入记录的内容',
}
