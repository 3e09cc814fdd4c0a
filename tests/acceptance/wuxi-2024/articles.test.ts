import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareWithOfficialText, officialTextPath } from '../../../src/adapters/official-text-files.ts'
import { articleListFlaws } from '../../../src/core/regulation/article-list-flaws.ts'
import { articleList } from '../../../src/core/regulation/articles.ts'

/** Every unit of the text with the hash of its normalised official wording. */
const UNITS: readonly (readonly [string, string])[] = [
  ['preamble', 'de90f46e83f5998be6904bc24864d0ed02346357d54929a8520fea7c33dddd1f'],
  ['1', '88553371a8c27eefe4ca87d54a27b7d8661d607fc6e90dcb6cb558988c92c570'],
  ['2', '6fc4584f1271370f1405b446718cc6ddd6fb84cddba885c89a04980313443c82'],
  ['3p1', '517de1395ca7e44ba3c2f57e4fc749acd106036b74be66c1c30f50b6b679e912'],
  ['3p2', 'f41fb40d9c040e55c7cc1f32bdcdeca865e22ca830a4f4698d74e94efbffdaf8'],
  ['4', '57fced0adf15ccae5f3b27e465a00fa0352ddb3da002a10f6619ef52513f55a4'],
  ['5p1', '1ee9cef0b54bf1864b3cf99618513c646c027aa7c0fcf63615d511351ba9750d'],
  ['5p2', 'e57c2041af8437eecf91ba3eb7cac12b9912e7f36897567ba40a7ccb9462627f'],
  ['5p3', '457373df8887e568851e1a2173a02ef4734b546ab3303dda69380711ceef83f2'],
  ['6', '265185c28ab9853132e824521d3fca3394241dcfca46a30629a70b2d941f89af'],
  ['7', 'f90069bd10817129b99bc39c187e79ddf6997fc41e06b30d497408c51b92fee5'],
  ['8', '3600279441c43472f551194d662ce836a501074f5d7652af5308a34adf8d5b9d'],
  ['8(1)', '69ff14631e0c87df016d45e5521ab03f5293859902b02af827c28476ec592d57'],
  ['8(2)', '5e14b722d3fc6031f6d87257379de1ac73c8b138e0bcc5cec8d81050a2fb2c3d'],
  ['8(3)', 'a7fbc5c4656406948a93985b4247e22e33a57c2d15e33fc992762ad09c913263'],
  ['9', '144d3aeee5143444bbe6c224bfd4208a8fc38b015466ec074bf2d933a9a4e701'],
  ['9(1)', 'e414ea939b89d771eed2d25c34f576398deff835e83aafe17b3ba22c53a4f68e'],
  ['9(2)', 'e4f4644d41632cb424d10dc04c6d83a0103adf632779d8c9a699626de9bafca6'],
  ['9(3)', 'a904f3bd73ce8fdd0fc5806be285e1a02a98b945200942540c077254ad0a62e7'],
  ['9(4)', '2a15df9d16642cf0350be1292287dd82b9cc7051bf5dcbed514c896bcc33a236'],
  ['9(5)', '9a96b63096d54673f0f2ef362acb50d3b7cf40cd72ccc926433a7fec2f72a5be'],
  ['9(6)', '8189d82a5a5ddb83e401c733bad1c66ef081d96d7d4f7dc40ce6c06e56fb69d2'],
  ['9(7)', 'a36f30f2e0cad07735d5bd17042d795c6a01edca4a47b3fd48aa0d539c629c25'],
  ['10', '5575b25c5991bf5922b98a6f3962d9420de2178e0b282471de734b116b0bef90'],
  ['10(1)', '39b2dfcc8f769eab6c3a43b79e2acf145979c0a439dcb08a820258a7fce358b5'],
  ['10(2)', '55197640c83ea0926980efc234a483cfefe12320b52cf8fd61c7ff4753950cfd'],
  ['10(3)', '4c1ba8aa7f6dc67d45aeafd721ba02f9317c93bb4619b85fbda986f4b51734b4'],
  ['10(4)', '68098387504a5ed59d9351edbf6a71cc64a8ad0220c8dd39a85a927aabf927f5'],
  ['10(5)', '84c10447842f68c5a62cc57eeb1facb75be6b944202d094186a0ef3eb0fbdea6'],
  ['10(6)', 'b56231bc0cbceb0e0300d4a5fe74ad1d47129f56a0fcfc469554ff10388bc419'],
  ['10(7)', '7327694f9530bcf44b6c3701dcec0a44fff9b2c799cff3c971d04f394d995ec8'],
  ['10p2', 'aefa45d61461e448f09f0cc2e8bbe4c13e322262d517724220bfe988dfd2df6a'],
  ['11', 'a074db56b414d4e0658224d13ea3e434eee658ee41630c5b62afd9300b06284a'],
  ['11(1)', 'eb1c6a1c5326890785b98ec6c897940db8251f59d1550d7607d49e29b8f46c20'],
  ['11(2)', '129b77ded82c640b9a358255677b5ea7d3793c14579965b0a5cab13633bf2061'],
  ['11(3)', '395c30e5ecc1ff8f3a07f293ffc6549cf1487b0d3e2bf1f554403c8b508a8d86'],
  ['11(3)p2', '7a731213b3bbde639591e50dae1ccaa1b022e22b49752636c14290771d795b2b'],
  ['11(4)', 'b5f3fa817444401b309083a0745c2ee548c634a68e328a4bbf5341887004aefa'],
  ['11(5)', '214a1ebdf34ea1ef29e064b8368d9e8a3c127db7357cf582bc80592f9aaae1da'],
  ['11(6)', '1b69139f7573992cdef0664a3021abb60369cbe311c0902a696b1fdd5f88eb8d'],
  ['11(7)', 'b4f4fc1956e75ea0ce3f5f50dfd1b8f1c2f4c3accd7579757f46813a859004b5'],
  ['12', 'a80ff021df75967179c081c04220599937d6f9866bc7fa35907a070943d5d604'],
  ['13', '9646411c28d64ebc8584c00f513e86d704b136141c0b569ca19ca3e5246f5e9a'],
  ['14', 'ab7d446892b952d7438c504a2e12c6dc741028bf6be52f13ac27860b98ca37c2'],
  ['15', '437ad778f738da91b1406e2eba18c74ce0831a439ce133d0468370c7b89478ff'],
  ['16', '66310d0e000cec35632bf75874b38b803a520ab5343c1d1301b7ca0cd69ba356'],
  ['17', 'ec840f93956bf8c9ffcea680229b61a44a6df25320730014f329df493b696c00'],
]

const file = new URL('../../../regulations/wuxi-2024/articles.yaml', import.meta.url)
const list = articleList.parse(parse(readFileSync(file, 'utf8')))

describe('the articles of wuxi-2024', () => {
  it('are these units with these hashes', () => {
    expect(list.articles.map((article) => [article.id, article.hash])).toEqual(UNITS)
  })

  it('stand in these chapters', () => {
    expect(list.chapters.map(({ id, title, from, to }) => [id, title.zh, title.en, from, to])).toEqual([
      ['general', '总则', 'General provisions', '1', '7'],
      ['organisation', '组织管理', 'Organisation', '8', '9'],
      ['conditions', '申报条件', 'Conditions for applying', '10', '10'],
      ['procedure', '评定程序', 'Procedure', '11', '11'],
      ['rewards-and-oversight', '奖励及监督管理', 'Rewards and oversight', '12', '16'],
      ['final', '附则', 'Final provisions', '17', '17'],
    ])
  })

  it('have no flaw, and none of them is mere prose', () => {
    expect(articleListFlaws(list)).toEqual([])
    expect(list.articles.filter((article) => article.prose)).toEqual([])
  })

  it('have one gist each, a short sentence in either language', () => {
    const gists = list.articles.map((article) => article.gist)
    expect(gists.filter(({ zh }) => !/^[^。]{5,45}。$/.test(zh))).toEqual([])
    expect(gists.filter(({ en }) => !/^[A-Z][^\n]{20,140}\.$/.test(en))).toEqual([])
    expect(new Set(gists.flatMap(({ zh, en }) => [zh, en])).size).toBe(94)
  })

  const folder = process.env['ZHIHENG_OFFICIAL_TEXTS']
  if (folder) {
    it('are those of the official text that ZHIHENG_OFFICIAL_TEXTS holds', async () => {
      const outcome = await compareWithOfficialText(list.articles, officialTextPath(folder, 'wuxi-2024'))
      expect(outcome).toEqual({ ok: true, value: UNITS.map(([ref]) => ({ ref, outcome: 'same' })) })
    })
  } else {
    it('are not compared with the official text: ZHIHENG_OFFICIAL_TEXTS is not set, only the shape is checked', () => {
      console.info('wuxi-2024: ZHIHENG_OFFICIAL_TEXTS is not set; hashes not compared with the official text')
      expect(UNITS.filter(([, hash]) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([])
    })
  }
})
