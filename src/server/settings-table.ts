import { z } from 'zod'
import type { Text } from '../core/basics/text.ts'

/** 设置 One setting of the environment: how its text is read, what it is where nothing is said, and what it is for. */
export type Setting = {
  readonly shape: z.ZodType<unknown, string>
  readonly fallback: string
  readonly says: Text
  /** What a value has to be, in the clause after “须为”, “has to be”. */
  readonly form: Text
}

const whole = (least: number, most: number) => ({
  shape: z
    .string()
    .refine((given) => /^\d{1,9}$/.test(given))
    .transform(Number)
    .pipe(z.int().min(least).max(most)),
  form: { zh: `${least}至${most}的整数`, en: `a whole number from ${least} to ${most}` },
})

const text = (form: Text) => ({ shape: z.string().min(1), form })
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) => ({
  shape: z.enum(values),
  form: { zh: `${values.join('、')}之一`, en: `one of ${values.join(', ')}` },
})

const optional = (form: Text) => ({ shape: z.string(), form })

const isUrl = (schemes: readonly string[]) => (given: string) =>
  URL.canParse(given) && schemes.includes(new URL(given).protocol)

const isOrigin = (given: string) => isUrl(['http:', 'https:'])(given) && /^https?:\/\/[^/?#]+\/?$/.test(given)

const origin = {
  shape: z
    .string()
    .refine(isOrigin)
    .overwrite((given) => (isOrigin(given) ? new URL(given).origin : given)),
  form: {
    zh: '以http://或者https://开头、不带路径的网址',
    en: 'an address that begins with http:// or https:// and has no path',
  },
}

const databaseUrl = {
  shape: z.string().refine((given) => given === '' || isUrl(['postgres:', 'postgresql:'])(given)),
  form: { zh: 'postgresql://开头的连接地址', en: 'an address that begins with postgresql://' },
}

const setting = <T extends Pick<Setting, 'shape' | 'form'>>(
  read: T,
  fallback: string,
  zh: string,
  en: string,
) => ({
  ...read,
  fallback,
  says: { zh, en },
})

const urls = {
  shape: z
    .string()
    .transform((given) => given.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((given) => given.every(isUrl(['http:', 'https:']))),
  form: {
    zh: '以空格或者逗号隔开的网址',
    en: 'addresses, apart by blanks or commas',
  },
}

/** Every setting, by the name of its environment variable, in the order in which they are listed. */
export const settingsTable = {
  HOST: setting(
    text({ zh: '主机名或者地址', en: 'a host name or an address' }),
    '127.0.0.1',
    '监听的地址；对外服务时设为0.0.0.0，并置于HTTPS代理之后',
    'the address to listen on; 0.0.0.0 to serve others, behind a proxy with HTTPS',
  ),
  PORT: setting(
    whole(0, 65_535),
    '8080',
    '监听的端口；0为任意空闲端口',
    'the port to listen on; 0 takes any free one',
  ),
  PUBLIC_URL: setting(
    origin,
    'http://localhost:8080',
    '浏览器访问的网址；以https://开头时，会话只经加密连接传送',
    'the address by which browsers reach the service; with https:// sessions travel over encrypted connections alone',
  ),
  TRUSTED_PROXIES: setting(
    whole(0, 10),
    '0',
    '前置代理的层数，据此判断来访地址',
    'how many proxies stand in front, from which the address of a visitor is told',
  ),
  DATA_DIR: setting(
    text({ zh: '文件夹路径', en: 'the path of a folder' }),
    './data',
    '存放数据库和文件的文件夹',
    'the folder of the database and the files',
  ),
  DATABASE_URL: setting(
    databaseUrl,
    '',
    'PostgreSQL数据库的连接地址；不填则用数据文件夹中的SQLite',
    'the address of a PostgreSQL database; left out, SQLite in the data folder',
  ),
  DATABASE_ADMIN_URL: setting(
    databaseUrl,
    '',
    '以管理角色连接PostgreSQL的地址，供升级、恢复和清除演示等命令使用；服务运行时不用',
    'the address of the PostgreSQL database as the role that owns it, for commands that migrate, restore or remove; the service does not use it',
  ),
  DATABASE_CONNECTIONS: setting(
    whole(1, 200),
    '10',
    '数据库连接数上限（PostgreSQL）',
    'most connections to the database (PostgreSQL)',
  ),
  DEMO: setting(
    oneOf(['yes', 'no']),
    'yes',
    '首次启动时是否填入演示数据',
    'whether a first start fills in a demonstration',
  ),
  LOG_LEVEL: setting(
    oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    'info',
    '运行日志的详细程度',
    'how much the log of the service says',
  ),
  SESSION_IDLE_MINUTES: setting(
    whole(1, 1440),
    '30',
    '无操作多少分钟后需重新登录',
    'minutes without a request after which one signs in again',
  ),
  SESSION_HOURS: setting(
    whole(1, 168),
    '12',
    '登录后最长多少小时需重新登录',
    'hours after which one signs in again in any case',
  ),
  MOST_BODY_KB: setting(
    whole(16, 65_536),
    '1024',
    '一次提交内容的上限（千字节）',
    'the longest body of a request, in kilobytes',
  ),
  MOST_FILE_KB: setting(
    whole(16, 51_200),
    '10240',
    '一次导入的表格的上限（千字节）',
    'the largest table that is imported, in kilobytes',
  ),
  RATE_PER_ADDRESS: setting(
    whole(1, 100_000),
    '100',
    '同一地址每秒请求数上限',
    'requests per second of one address',
  ),
  BURST_PER_ADDRESS: setting(
    whole(1, 1_000_000),
    '1000',
    '同一地址一时可以集中提出的请求数',
    'requests that one address may make at once',
  ),
  RATE_PER_ACCOUNT: setting(
    whole(1, 100_000),
    '20',
    '同一账号每秒请求数上限',
    'requests per second of one account',
  ),
  BURST_PER_ACCOUNT: setting(
    whole(1, 1_000_000),
    '200',
    '同一账号一时可以集中提出的请求数',
    'requests that one account may make at once',
  ),
  MOST_RUNNING: setting(
    whole(1, 10_000),
    '100',
    '同时办理的请求数上限',
    'requests that run at the same time',
  ),
  MOST_WAITING: setting(
    whole(0, 100_000),
    '500',
    '排队等候的请求数上限，超过则请其稍候再试',
    'requests that wait for their turn; more are told to come again',
  ),
  WAIT_SECONDS: setting(
    whole(1, 60),
    '5',
    '排队等候的最长秒数',
    'how long a request waits for its turn, in seconds',
  ),
  REQUEST_SECONDS: setting(
    whole(1, 600),
    '30',
    '一次请求的最长秒数',
    'how long a request may take, in seconds',
  ),
  STOP_SECONDS: setting(
    whole(1, 600),
    '20',
    '停止服务时等待在办请求的最长秒数',
    'how long stopping waits for what is under way, in seconds',
  ),
  CHECKPOINT_URLS: setting(
    urls,
    '',
    '检查点另行保存的网址（以POST发送），可以有多个；记录是否被整体改写，只有对照别处保存的检查点才能发现',
    'where signed checkpoints are posted to be kept elsewhere; only against these a record that was written anew shows',
  ),
  SELF_REGISTRATION: setting(
    oneOf(['yes', 'no']),
    'no',
    '是否允许自行注册账号；激活链接经短信或者邮件发送',
    'whether people may open accounts of their own; the link to activate them goes by text message or mail',
  ),
  OIDC_ISSUER: setting(
    {
      shape: z.string().refine((given) => given === '' || isUrl(['http:', 'https:'])(given)),
      form: urls.form,
    },
    '',
    '统一身份认证（OpenID Connect）提供方的网址；不填则不用',
    'the address of a provider of identities (OpenID Connect); left out, there is none',
  ),
  OIDC_CLIENT_ID: setting(
    optional({ zh: '应用编号', en: 'the id of an application' }),
    '',
    '本平台在提供方登记的应用编号',
    'the id under which the provider knows this platform',
  ),
  OIDC_CLIENT_SECRET: setting(
    optional({ zh: '应用密钥', en: 'the secret of an application' }),
    '',
    '本平台在提供方登记的应用密钥',
    'the secret that the provider gave to this platform',
  ),
  OIDC_CLAIM: setting(
    text({ zh: '声明的名称', en: 'the name of a claim' }),
    'preferred_username',
    '提供方的哪一项声明用来查找账号',
    'which claim of the provider an account is found by',
  ),
  OIDC_MATCHES: setting(
    oneOf(['login', 'phone', 'email']),
    'login',
    '该项声明对应账号的登录名、手机还是邮箱',
    'what of an account that claim says: its login, telephone or mail address',
  ),
  LOGS_IN_MEMORY: setting(whole(1, 10_000), '50', '内存中保留的届次数', 'how many cycles are kept in memory'),
  MOST_PER_CYCLE: setting(
    whole(1, 100_000),
    '500',
    '同一届评定排队办理的事项数上限',
    'how many acts may wait for one cycle',
  ),
} as const satisfies Readonly<Record<string, Setting>>
