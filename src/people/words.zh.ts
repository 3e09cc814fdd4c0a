import type { PasswordFault } from './account/password-policy.ts'
import type { PeopleWords } from './people-words.ts'

const FIELDS: Readonly<Record<string, string>> = {
  login: '登录名（3至64位小写字母、数字或者._@-）',
  name: '姓名或者名称',
  phone: '电话号码',
  email: '电子邮箱',
  role: '岗位角色',
  actor: '办理编号（1至40位文字、数字或者连字符）',
  areas: '行政区划代码（6位数字）',
  until: '起止时间',
  unit: '所属单位名称（分支机构、内设单位填写）',
  area: '行政区划代码（6位数字）',
}
const fieldNames = (fields: readonly string[]) => fields.map((field) => FIELDS[field] ?? field)

function faultOf(fault: PasswordFault): string {
  switch (fault.reason) {
    case 'tooShort':
      return `至少${fault.least}位`
    case 'tooLong':
      return `不超过${fault.most}位`
    case 'tooFewClasses':
      return `应包含大写字母、小写字母、数字、其他字符中的至少${fault.asked}类，现有${fault.found}类`
    case 'likeLogin':
      return '不得包含登录名'
    case 'usedBefore':
      return `不得与最近${fault.remembered}次用过的口令相同`
  }
}

export const problems: PeopleWords['problems'] = {
  AccountUnfit: ({ fields }, say) => `账号信息有待改正：${say.list(fieldNames(fields))}。请核对后再提交。`,
  AccountUnknown: () => '没有这个账号，或者账号已经停用。请核对账号。',
  LoginTaken: ({ login }) => `登录名 ${login} 已被使用，请另选一个。`,
  PasswordUnfit: ({ faults }) => `口令不符合要求：${faults.map(faultOf).join('；')}。请重新设置。`,
  PresentPasswordWrong: () => '现用口令不正确，请重新输入。',
  ActivationVoid: () => '激活凭证无效、已经使用或者已经过期。请联系系统管理员重新发放。',
  NoWayToTell: () => '该账号没有可用的手机号码或者电子邮箱，暂不能发送。请联系系统管理员打印激活单。',
  SignInWrong: () => '登录名或者口令不正确，请重新输入。忘记口令的，请联系系统管理员。',
  TryLater: ({ minutes }) => `尝试次数过多，请于${minutes}分钟后再试。`,
  SessionOver: () => '登录已经结束，请重新登录。',
  SecondFactorFirst: () => '请先完成动态口令验证，再更换口令。',
  TotpThereAlready: () => '该账号已经绑定动态口令。需要更换的，请联系安全管理员先行解除。',
  TotpNotAwaited: () => '现在无须验证动态口令，请返回重新登录。',
  TotpWrong: () => '动态口令不正确或者已经用过，请输入验证器上的最新一组，并核对手机时间。',
  CodeWrong: () => '验证码不正确、已经使用或者已经过期，请核对，或者重新获取。',
  SignInNotBegun: () => '本次登录已经超时，或者不是在这个浏览器上发起的。请返回登录页重新登录。',
  ProviderDeclined: () => '统一身份认证没有确认本次登录，请返回登录页重新登录。',
  ProviderUnavailable: () => '统一身份认证暂时无法连接，请稍后再试，或者改用口令登录。',
  TicketVoid: () => '登录票据无效或者已经使用，请从政务服务平台重新进入。',
  IdentityUnknown: () => '没有与该身份对应的账号，请联系系统管理员核对登记信息。',
  IdentityAmbiguous: () => '有多个账号与该身份对应，暂不能登录。请联系系统管理员核对登记信息。',
  NotYourTask: ({ task, roles }, say) =>
    `${taskName(task)}由${say.list(roles.map(say.role))}办理，当前岗位暂不能办理。`,
  NotYourPost: () => '您没有这个岗位，或者岗位已经终止。请选择现任岗位。',
  NotYourApplication: () => '没有这份申报。请从本组织的申报中选择。',
  AdministratorsDoNotAct: ({ role }, say) => `${say.role(role)}不办理评定事项。请改用相应岗位。`,
  PostUnfit: ({ fields }, say) => `岗位信息有待改正：${say.list(fieldNames(fields))}。请核对后再提交。`,
  PostUnknown: () => '没有这个岗位，或者岗位已经终止。请核对。',
  PostHeldAlready: () => '该账号已经任此岗位，无须重复办理。',
  ActorTaken: ({ actor }) =>
    `办理编号 ${actor} 已由他人使用，该岗位须由一人专任。请先办理交接，或者另取编号。`,
  OneSeatEach: ({ role }, say) =>
    `该账号已在${say.role(role)}中任职或者代理；同一人只能有一席。请另择人选，或者先免去原岗位、终止代理。`,
  CycleUnknown: () => '没有这一届评定，暂不能领取申报编号。请核对届次。',
  DeputyUnknown: () => '没有这项代理，或者代理已经终止。请核对。',
  InPersonOnly: ({ role }, say) =>
    `${say.role(role)}岗位不设代理，须由本人办理。需要他人办理的，请办理更换，或者由申报方增加经办人。`,
  PeriodUnfit: () => '起止时间有误：截止时间须晚于开始时间，也须晚于现在。请核对。',
  ReasonMissing: () => '请说明理由。',
  SeparationForbids: ({ rules }, say) =>
    `按照职责分离的规定（${say.list(rules.map(say.rule))}），暂不能办理。请由他人办理或者另行安排人员。`,
  SeparationNeedsReason: ({ rules }, say) =>
    `与职责分离的规定（${say.list(rules.map(say.rule))}）不一致，确需办理的，请说明理由，并将列入偏离清单。`,
  CodeUnfit: ({ fault }) => fault.zh,
  OrganisationUnfit: ({ fields }, say) =>
    `组织信息有待改正：${say.list(fieldNames(fields))}。请核对后再提交。`,
  OrganisationThere: ({ code }) => `统一社会信用代码 ${code} 的组织已经登记，请核对。`,
  LetterMissing: () => '认领须附加盖公章的证明文件，请上传后再提交。',
  ClaimOpenAlready: () => '您对该组织的认领正在审核，请等待审核结果。',
  ClaimsTooMany: ({ most }) => `同时审核的认领不超过${most}项，请待审核后再提交。`,
  ClaimUnknown: () => '没有这项认领，或者已经办结。请核对。',
  ClaimDecided: () => '该项认领已经办结，请刷新后查看。',
  TakeoverNeedsReason: ({ code }) =>
    `${code} 已有账号办理，改由他人办理须说明理由，原账号将收到通知。请补充理由。`,
  HolderOnly: () => '增减经办人由经审核认领该组织的账号办理，请联系该账号。',
  ApplicantsOnly: () => '申报由申报方办理。请先认领组织，或者以个人身份申报。',
  AdministratedAlready: () => '该机构已有管理员，请由其开通账号。',
  ScopesUnfit: ({ scopes }, say) => `请至少选择一项权限范围。可选：${say.list(scopes)}。`,
  ScopeMissing: ({ scope }) => `该服务令牌没有 ${scope} 权限，请联系安全管理员。`,
  NameMissing: () => '请填写使用该令牌的系统名称。',
  TokenVoid: () => '服务令牌无效、已经终止或者已经过期，请联系安全管理员重新发放。',
}

export const roles: PeopleWords['roles'] = {
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
}

export const tasks: PeopleWords['tasks'] = {
  keepAccounts: '账号管理',
  readAccounts: '查阅账号',
  eraseAccounts: '删除个人信息',
  givePosts: '岗位授权',
  recoverSignIn: '恢复登录',
  setSeparation: '职责分离设置',
  keepServiceTokens: '服务令牌管理',
  readSecurityEvents: '查阅安全日志',
  readReadings: '查阅查阅记录',
  readDeviations: '查阅偏离清单',
  decideClaims: '审核组织认领',
  keepOrganisations: '登记组织',
  foundAuthorities: '设立主管单位',
  appointFirstAdministrator: '设置机构首任管理员',
}
const taskName = (task: string): string => (tasks as Readonly<Record<string, string>>)[task] ?? task

export const rules: PeopleWords['rules'] = {
  ownPost: '不得为自己授予岗位',
  ownClaim: '不得审核自己的认领',
  ownRecovery: '不得解除自己的动态口令',
  recorderNotChecker: '补录与复核由不同的人办理',
  systemAdminNoAward: '系统管理员不兼任评定岗位',
  securityAdminNoAward: '安全管理员不兼任评定岗位',
  auditAdminNoAward: '审计管理员不兼任评定岗位',
  systemNotSecurity: '系统管理员与安全管理员不由一人兼任',
  systemNotAudit: '系统管理员与审计管理员不由一人兼任',
  securityNotAudit: '安全管理员与审计管理员不由一人兼任',
  assessorNotSecretariat: '评审专家不兼任秘书处工作人员',
  assessorNotDecider: '评审专家不兼任审议、批准人员',
  applicantNotJudge: '申报方不兼任评审、审议、批准和监督人员',
  inspectorNotSecretariat: '监督人员不兼任秘书处工作人员',
  payerNotSecretariat: '财务人员不兼任秘书处工作人员',
}

export const modes: PeopleWords['modes'] = {
  enforced: '严格执行',
  override: '说明理由后可以偏离',
  off: '不执行',
}

export const events: PeopleWords['events'] = {
  accountCreated: '开通账号',
  accountsImported: '批量导入账号',
  accountChanged: '修改账号信息',
  accountEnded: '停用账号',
  accountErased: '删除个人信息',
  activationIssued: '发放激活凭证',
  accountActivated: '激活账号',
  signedIn: '登录',
  signInFailed: '登录未通过',
  signInHeld: '尝试次数过多，暂停登录',
  waitReleased: '解除登录等待',
  sessionEnded: '退出登录',
  passwordChanged: '更换口令',
  codeSent: '发送验证码',
  codeFailed: '验证码未通过',
  totpConfirmed: '绑定动态口令',
  totpFailed: '动态口令未通过',
  totpRemoved: '解除动态口令',
  identityLinked: '关联外部身份',
  postGiven: '授予岗位',
  postEnded: '免去岗位',
  postHandedOver: '岗位交接',
  deputyNamed: '指定代理',
  deputyEnded: '终止代理',
  claimMade: '提交组织认领',
  claimApproved: '同意组织认领',
  claimDeclined: '不同意组织认领',
  organisationRegistered: '登记组织',
  organisationTakenOver: '变更组织办理账号',
  authorityFounded: '设立主管单位',
  applicationOpened: '分配申报编号',
  separationSet: '设置职责分离',
  separationDeviated: '偏离职责分离',
  serviceTokenMade: '发放服务令牌',
  serviceTokenEnded: '终止服务令牌',
  firstStart: '首次启动',
}

export const printed: PeopleWords['printed'] = {
  report: '职责分离情况',
  rulesHeading: '执行方式',
  doneHeading: '偏离清单',
  standingHeading: '现任岗位中的兼任',
  columns: { rule: '规则', mode: '执行方式', reason: '理由', account: '账号', by: '办理人', at: '时间' },
  none: '没有。',
  ruleItself: '默认',
  system: '系统',
  slip: ({ login, token, day }) => [
    '账号激活单',
    `登录名：${login}`,
    `激活码：${token}`,
    `请于${day}前登录平台，选择“激活账号”，输入激活码并设置口令。激活码只能使用一次，请勿转交他人。`,
  ],
}
