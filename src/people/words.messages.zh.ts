import type { MessageWords } from './messages.ts'

export const messages: MessageWords = {
  signInCode: ({ code, minutes }) =>
    `登录验证码：${code}，${minutes}分钟内有效，请勿告知他人。非本人操作的，请忽略。`,
  activation: ({ token, hours }) =>
    `您的账号已经开通，激活凭证：${token}，${hours}小时内有效，只能使用一次。请据以设置口令。`,
  claimOnYours: ({ organisation }) =>
    `有人申请认领您所代表的${organisation}，主管部门将予核实。如有异议，请及时联系主管部门。`,
  takenOver: ({ organisation }) =>
    `经主管部门审核，${organisation}已改由其他账号办理，您的办理权限相应终止。如有异议，请联系主管部门。`,
  passwordChanged: () => '您的登录口令已经更换，其他登录均已退出。非本人操作的，请立即联系系统管理员。',
  secondFactorRemoved: () =>
    '管理员已解除您账号的动态口令，请在下次登录时重新绑定。未曾申请的，请立即联系安全管理员。',
}
