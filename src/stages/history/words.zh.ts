import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LISTS = { awards: '获奖记录', sanctions: '处理记录', organisations: '组织沿革' }
const since = (year: number | null) => (year === null ? '自首届以来' : `${year}年以来`)
/** So many problems are told; the rest is counted. */
const MOST = 5

export const words: StageWords<Refusals, Entries, Params> = {
  name: '历届获奖和处理记录',
  acts: {
    importAwards: '导入以往获奖记录',
    importSanctions: '导入以往处理记录',
    importOrganisations: '导入组织沿革',
    takeFromCycle: '由届次记录转入',
    prove: '补充证明文件',
    correctRow: '更正记录',
    declareComplete: '声明记录齐全',
  },
  refusals: {
    RowsUnfit: ({ kind, problems }) => {
      const told = problems
        .slice(0, MOST)
        .map(({ row, wrong, mend }) => `第${row}条：${wrong.zh}，请${mend.zh}`)
      const rest = problems.length > MOST ? `；另有${problems.length - MOST}处` : ''
      return `${LISTS[kind]}有误，全部未予录入。${told.join('；')}${rest}。`
    },
    NoSuchRow: ({ row }) => `台账中没有编号为 ${row} 的记录，请核对编号。`,
    ProvedAlready: ({ row }) => `${row} 已有文件证明，或者无须证明，不必重复办理。`,
    ProofNeedsCode: ({ row }) => `${row} 尚无统一社会信用代码，暂不能作为已证实的记录。请先更正，补填代码。`,
    NothingCorrected: ({ row }) => `更正后的内容与 ${row} 现有内容相同，不必更正。`,
    OtherKindOfRow: ({ row, kind }) => `${row} 属于${LISTS[kind]}，请按该类记录填写更正内容。`,
    FromARecord: ({ row, cycle }) =>
      `${row} 由“${cycle}”届次记录转入，不能在此改动。请在该届次更正后重新转入。`,
    CycleRowsLost: ({ cycle, rows }, say) =>
      `“${cycle}”届次以前转入的记录 ${say.list(rows)} 在此次记录中不见了。届次记录只增不减，请核对是否为同一份记录。`,
    CycleRowsForeign: ({ cycle }) => `转入的内容中有不属于“${cycle}”届次的记录，请由该届次的记录重新取出。`,
    DeclaredAlready: ({ what, sinceYear }) => `${LISTS[what]}${since(sinceYear)}齐全已有声明，不必重复声明。`,
    SinceInFuture: ({ sinceYear, on }, say) =>
      `声明的起始年度${sinceYear}年晚于${say.date(on)}，请改正起始年度。`,
  },
  entries: {
    AwardsImported: ({ document, rows }) => `依据${document}录入以往获奖记录${rows.length}条`,
    SanctionsImported: ({ document, rows }) => `依据${document}录入以往处理记录${rows.length}条`,
    OrganisationsImported: ({ document, rows }) => `依据${document}录入组织沿革${rows.length}条`,
    CycleTaken: ({ cycle, awards, sanctions, organisations, supersedes }) =>
      `由“${cycle}”届次记录转入获奖${awards.length}条、处理${sanctions.length}条、组织沿革${organisations.length}条${supersedes.length === 0 ? '' : `，替代手工录入${supersedes.length}条`}`,
    RowProved: ({ row, document }) => `${row} 由${document}证实`,
    RowCorrected: ({ row, reason, document }) => `更正 ${row}：${reason}（${document}）`,
    ListDeclaredComplete: ({ what, sinceYear, document }) =>
      `声明${LISTS[what]}${since(sinceYear)}齐全（${document}）`,
  },
  settings: () => [],
}
