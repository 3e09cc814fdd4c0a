import { describe, expect, it } from 'vitest'
import { toyStep } from '../../../../tests/kit/toy-world.ts'
import type { Edition } from '../../regulation/edition.ts'
import { escapeXml, fitted, widthOf } from './lettering.ts'
import { flowPicture } from './picture.ts'

describe('lettering', () => {
  it('writes the signs of XML so that they are read as they are', () => {
    expect(escapeXml('a<b> & "c"')).toBe('a&lt;b&gt; &amp; &quot;c&quot;')
  })

  it('takes a Chinese character as wide as it is high, a Latin letter for a little more than half', () => {
    expect(widthOf('公示', 15)).toBe(30)
    expect(widthOf('ab', 100)).toBeCloseTo(112, 9)
    expect(widthOf('', 15)).toBe(0)
  })

  it('cuts what is too long, and says so', () => {
    expect(fitted('材料评审', 40, 10)).toBe('材料评审')
    expect(fitted('材料评审', 39, 10)).toBe('材料评…')
    expect(fitted('材料评审', 35, 10)).toBe('材料…')
    expect(fitted('ab cdefgh', 25, 10)).toBe('ab…')
    expect(fitted('材料', 1, 10)).toBe('材…')
  })
})

const edition = {
  title: { zh: '某市质量奖管理办法', en: 'Measures <A&B>' },
  words: {},
  awards: [],
  revocations: [],
  bodies: [],
  openPoints: [],
  steps: [
    toyStep('call', 'announcement', [], { name: { zh: '申报通知', en: 'Call' } }),
    toyStep('apply', 'application', ['call'], { by: 'recommender', article: '3(2)' }),
    toyStep('panel', 'unheard-of', ['call'], { standing: true }),
    toyStep('desk', 'assessment', ['apply', 'call'], { by: 'panel' }),
    toyStep('late', 'approval', ['desk', 'panel']),
  ],
} as unknown as Edition

describe('the picture of a procedure', () => {
  const lines = (language: 'zh' | 'en') => flowPicture(edition, language).split('\n')
  const all = (language: 'zh' | 'en', what: RegExp) =>
    [...flowPicture(edition, language).matchAll(what)].map(([, found]) => found)

  it('is as large as its rows, with a lane for each edge that passes by a row', () => {
    expect(lines('en').slice(0, 3)).toEqual([
      '<svg xmlns="http://www.w3.org/2000/svg" width="574" height="458" viewBox="0 0 574 458" role="img" font-family="\'Noto Sans SC\',\'Source Han Sans SC\',\'Microsoft YaHei\',sans-serif">',
      '<title>Measures &lt;A&amp;B&gt;: the procedure</title>',
      '<rect width="574" height="458" fill="#ffffff"/>',
    ])
    expect(lines('zh')[1]).toBe('<title>某市质量奖管理办法：评定流程</title>')
  })

  it('draws each edge once: straight down, around a corner, and by a lane at the right', () => {
    expect(all('zh', /<path d="([^"]*)" fill="none"/g)).toEqual([
      'M278 94V111H146V126',
      'M278 94V111H410V126',
      'M146 194V211H278V226',
      'M278 294V326',
      'M528 161H546V311H278V326',
    ])
  })

  it('has a box for each step: name, who conducts it, article; its colour by its kind, dashed where it stands', () => {
    const boxes = lines('zh').filter((line) => line.startsWith('<g><title>'))
    expect(boxes).toEqual([
      '<g><title>申报通知</title><rect x="160" y="28" width="236" height="66" rx="4" fill="#eef3f8" stroke="#3b6ea5"/><text x="278" y="51" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">申报通知</text><text x="278" y="69" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="278" y="85" font-size="11" font-weight="400" fill="#7b8794" text-anchor="middle">第一条</text></g>',
      '<g><title>apply</title><rect x="28" y="128" width="236" height="66" rx="4" fill="#f4f4ee" stroke="#7a7a52"/><text x="146" y="151" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">apply</text><text x="146" y="169" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">推荐单位</text><text x="146" y="185" font-size="11" font-weight="400" fill="#7b8794" text-anchor="middle">第三条第（二）项</text></g>',
      '<g><title>panel</title><rect x="292" y="128" width="236" height="66" rx="4" fill="#f4f4ee" stroke="#7a7a52" stroke-dasharray="5 4"/><text x="410" y="151" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">panel</text><text x="410" y="169" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="410" y="185" font-size="11" font-weight="400" fill="#7b8794" text-anchor="middle">第一条</text></g>',
      '<g><title>desk</title><rect x="160" y="228" width="236" height="66" rx="4" fill="#eef6f0" stroke="#3f7d54"/><text x="278" y="251" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">desk</text><text x="278" y="269" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">评审组</text><text x="278" y="285" font-size="11" font-weight="400" fill="#7b8794" text-anchor="middle">第一条</text></g>',
      '<g><title>late</title><rect x="160" y="328" width="236" height="66" rx="4" fill="#f9efee" stroke="#9c4a41"/><text x="278" y="351" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">late</text><text x="278" y="369" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="278" y="385" font-size="11" font-weight="400" fill="#7b8794" text-anchor="middle">第一条</text></g>',
    ])
    expect(all('en', /<text[^>]*>([^<]*)<\/text>/g)).toEqual([
      'Call',
      'secretariat',
      'article 1',
      'apply',
      'recommender',
      'article 3(2)',
      'panel',
      'secretariat',
      'article 1',
      'desk',
      'panel',
      'article 1',
      'late',
      'secretariat',
      'article 1',
      'notices',
      'entry and checks',
      'assessment',
      'decisions',
    ])
  })

  it('ends with what the colours mean', () => {
    expect(lines('zh').slice(-3)).toEqual([
      '<g><rect x="28" y="428" width="12" height="12" fill="#eef3f8" stroke="#3b6ea5"/><text x="45" y="438" font-size="11" fill="#52606d">公告公示</text><rect x="111" y="428" width="12" height="12" fill="#f4f4ee" stroke="#7a7a52"/><text x="128" y="438" font-size="11" fill="#52606d">申报和审查</text><rect x="205" y="428" width="12" height="12" fill="#eef6f0" stroke="#3f7d54"/><text x="222" y="438" font-size="11" fill="#52606d">评审</text><rect x="266" y="428" width="12" height="12" fill="#f9efee" stroke="#9c4a41"/><text x="283" y="438" font-size="11" fill="#52606d">审议和批准</text></g>',
      '</svg>',
      '',
    ])
    expect(
      all('en', /<rect x="([^"]*)" y="428"/g)
        .map(Number)
        .map(Math.round),
    ).toEqual([28, 110, 248, 348])
  })
})
