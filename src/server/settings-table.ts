import { whole, text, oneOf, origin, databaseUrl, urls, setting, type Setting } from './setting-shapes.ts'
import { signInSettings } from './sign-in-settings.ts'

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
  ...signInSettings,
  LOGS_IN_MEMORY: setting(whole(1, 10_000), '50', '内存中保留的届次数', 'how many cycles are kept in memory'),
  MOST_PER_CYCLE: setting(
    whole(1, 100_000),
    '500',
    '同一届评定排队办理的事项数上限',
    'how many acts may wait for one cycle',
  ),
} as const satisfies Readonly<Record<string, Setting>>
