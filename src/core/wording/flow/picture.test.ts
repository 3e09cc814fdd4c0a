import { describe, expect, it } from 'vitest'
import { toyStep } from '../../../../tests/kit/toy-world.ts'
import type { Edition } from '../../regulation/edition.ts'
import { escapeXml, widthOf, wrapped } from './lettering.ts'
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

  it('breaks what is too long between Chinese characters and at spaces, and loses nothing', () => {
    expect(wrapped('材料评审', 40, 10)).toEqual(['材料评审'])
    expect(wrapped('材料评审', 39, 10)).toEqual(['材料评', '审'])
    expect(wrapped('ab cdefgh ij', 30, 10)).toEqual(['ab', 'cdefgh', 'ij'])
    expect(wrapped('ab cdefgh ij', 51, 10)).toEqual(['ab cdefgh', 'ij'])
    expect(wrapped('材料', 1, 10)).toEqual(['材', '料'])
    expect(wrapped('', 10, 10)).toEqual([''])
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
      '<svg xmlns="http://www.w3.org/2000/svg" width="574" height="522" viewBox="0 0 574 522" role="img" font-family="\'Noto Sans SC\',\'Source Han Sans SC\',\'Microsoft YaHei\',sans-serif">',
      '<title>Measures &lt;A&amp;B&gt;: the procedure</title>',
      '<rect width="574" height="522" fill="#ffffff"/>',
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
      '<g><title>申报通知</title><rect x="160" y="28" width="236" height="66" rx="4" fill="#eef3f8" stroke="#3b6ea5"/><text x="278" y="51" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">申报通知</text><text x="278" y="69" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="278" y="85" font-size="11" font-weight="400" fill="#616e7c" text-anchor="middle">第一条</text></g>',
      '<g><title>apply</title><rect x="28" y="128" width="236" height="66" rx="4" fill="#f4f4ee" stroke="#7a7a52"/><text x="146" y="151" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">apply</text><text x="146" y="169" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">推荐单位</text><text x="146" y="185" font-size="11" font-weight="400" fill="#616e7c" text-anchor="middle">第三条第（二）项</text></g>',
      '<g><title>panel</title><rect x="292" y="128" width="236" height="66" rx="4" fill="#f4f4ee" stroke="#7a7a52" stroke-dasharray="5 4"/><text x="410" y="151" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">panel</text><text x="410" y="169" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="410" y="185" font-size="11" font-weight="400" fill="#616e7c" text-anchor="middle">第一条</text></g>',
      '<g><title>desk</title><rect x="160" y="228" width="236" height="66" rx="4" fill="#eef6f0" stroke="#3f7d54"/><text x="278" y="251" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">desk</text><text x="278" y="269" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">评审组</text><text x="278" y="285" font-size="11" font-weight="400" fill="#616e7c" text-anchor="middle">第一条</text></g>',
      '<g><title>late</title><rect x="160" y="328" width="236" height="66" rx="4" fill="#f9efee" stroke="#9c4a41"/><text x="278" y="351" font-size="15" font-weight="600" fill="#1f2933" text-anchor="middle">late</text><text x="278" y="369" font-size="12" font-weight="400" fill="#52606d" text-anchor="middle">秘书处</text><text x="278" y="385" font-size="11" font-weight="400" fill="#616e7c" text-anchor="middle">第一条</text></g>',
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
      'Arrow: a step begins when those that lead to it are concluded.',
      'Dashed box: a standing step. Once begun, its acts are possible at any',
      'time, within the limits of the text; no step waits for its end.',
    ])
  })

  it('ends with what colours, arrows and dashes mean', () => {
    expect(lines('zh').slice(-3)).toEqual([
      '<g><rect x="28" y="428" width="12" height="12" fill="#eef3f8" stroke="#3b6ea5"/><text x="46" y="438" font-size="12" fill="#52606d">公告公示</text><rect x="116" y="428" width="12" height="12" fill="#f4f4ee" stroke="#7a7a52"/><text x="134" y="438" font-size="12" fill="#52606d">申报和审查</text><rect x="216" y="428" width="12" height="12" fill="#eef6f0" stroke="#3f7d54"/><text x="234" y="438" font-size="12" fill="#52606d">评审</text><rect x="280" y="428" width="12" height="12" fill="#f9efee" stroke="#9c4a41"/><text x="298" y="438" font-size="12" fill="#52606d">审议和批准</text><text x="28" y="456" font-size="12" fill="#52606d">箭头：前面的环节办结后，后面的环节开始。</text><rect x="28" y="464" width="12" height="12" fill="none" stroke="#52606d" stroke-dasharray="3 2"/><text x="46" y="474" font-size="12" fill="#52606d">虚线框：常设环节，开始后随时可以办理（条文定有期限的从其期限），后面的环节不等它</text><text x="46" y="492" font-size="12" fill="#52606d">办结。</text></g>',
      '</svg>',
      '',
    ])
  })

  it('says nothing of dashes where nothing stands', () => {
    const none = { ...edition, steps: edition.steps.filter(({ id }) => id === 'call') }
    expect(flowPicture(none, 'zh')).not.toContain('虚线框')
    expect(flowPicture(none, 'zh')).not.toContain('stroke-dasharray')
    expect(flowPicture(none, 'zh')).toContain('箭头：前面的环节办结后，')
  })

  it('breaks the legend where the picture is narrow, and nothing of it stands outside', () => {
    const none = { ...edition, steps: edition.steps.filter(({ id }) => id === 'call') }
    expect(
      [
        ...flowPicture(none, 'en').matchAll(/<text x="([^"]*)" y="([^"]*)" font-size="12" fill="#52606d">/g),
      ].map(([, x, y]) => [Math.round(Number(x)), Number(y)]),
    ).toEqual([
      [46, 138],
      [133, 138],
      [46, 156],
      [153, 156],
      [28, 174],
      [28, 192],
    ])
  })

  it('makes all boxes of a line as high as the one whose name needs several lines', () => {
    const long = {
      ...edition,
      steps: [
        toyStep('apply', 'application', [], { name: { zh: '申报', en: 'Apply' } }),
        toyStep('inform', 'announcement', [], {
          name: { zh: '向各推荐单位和有关部门发出申报通知并说明要求', en: 'Call' },
        }),
      ],
    }
    const drawn = flowPicture(long, 'zh')
    expect(drawn.match(/width="236" height="\d+"/g)).toEqual([
      'width="236" height="84"',
      'width="236" height="84"',
    ])
    expect(drawn).toContain('>向各推荐单位和有关部门发出申</text>')
    expect(drawn).toContain('>报通知并说明要求</text>')
    expect(drawn).not.toContain('…')
    expect(drawn).toContain('<text x="146" y="60" font-size="15"')
  })
})

describe('a row with more boxes than a page is wide', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => toyStep(id, 'recorded-acts', ['start']))
  const wide = { ...edition, steps: [toyStep('start', 'announcement', []), ...five] }
  const found = (of: Edition, what: RegExp) => [...flowPicture(of, 'zh').matchAll(what)].map(([, at]) => at)
  const boxes = /<rect x="([^"]*" y="[^"]*)" width="236"/g
  const paths = /<path d="([^"]*)" fill="none"/g

  it('stands in two lines, the second below the gaps of the first, and arrows pass between the boxes', () => {
    expect(found(wide, boxes)).toEqual([
      '292" y="28',
      '28" y="128',
      '292" y="128',
      '556" y="128',
      '160" y="228',
      '424" y="228',
    ])
    expect(found(wide, paths)).toEqual([
      'M410 94V111H146V126',
      'M410 94V126',
      'M410 94V111H674V126',
      'M410 94V111H278V226',
      'M410 94V111H542V226',
    ])
  })

  it('has those that lead on below, and lets the others pass by a lane', () => {
    const onward = [...wide.steps, toyStep('next', 'approval', ['a', 'b', 'c'])]
    const steps = onward
    expect(found({ ...wide, steps }, boxes)).toEqual([
      '292" y="28',
      '556" y="128',
      '160" y="228',
      '424" y="228',
      '28" y="128',
      '292" y="128',
      '292" y="328',
    ])
    expect(found({ ...wide, steps }, paths).slice(-3)).toEqual([
      'M792 161H810V311H410V326',
      'M278 294V311H410V326',
      'M542 294V311H410V326',
    ])
  })

  it('lets a box inside its line leave by its foot, so that no arrow runs through a neighbour', () => {
    const steps = [
      toyStep('start', 'announcement', []),
      toyStep('a', 'application', ['start']),
      toyStep('b', 'recorded-acts', ['start']),
      toyStep('c', 'assessment', ['b']),
      toyStep('d', 'assessment', ['a', 'c']),
    ]
    expect(found({ ...edition, steps }, paths)).toContain('M146 194V211H546V311H278V326')
  })
})
