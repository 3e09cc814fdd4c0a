import type { Lines } from '../kit/rule-book.ts'

/**
 * 已审定的规则手册 What the rule book says on each unit of the text, read line by line against regulations/example-city/example-city.txt.
 * A value that changes in the data changes a line here.
 */
export const APPROVED: Readonly<Record<string, Lines>> = {
  preamble: {
    zh: [
      '文号未载明，印发日期未载明。（发文正文）',
      '交代文本名称，并说明这是虚构城市的样本。（正式文本摘要值a14caf13…fafeb140）（发文正文）',
    ],
    en: [
      'Number not stated, date of issue not stated. (the issuing notice)',
      'Gives the title and says that the city and the text are made up. (hash of the official text a14caf13…fafeb140) (the issuing notice)',
    ],
  },
  '1': {
    zh: [
      '依据：《中华人民共和国产品质量法》。（第一条）',
      '依据：《质量强国建设纲要》。（第一条）',
      '说明设奖的目的和上位依据。（正式文本摘要值b2eac7bf…70a24637）（第一条）',
    ],
    en: [
      "Based on: Product Quality Law of the People's Republic of China. (article 1)",
      'Based on: Outline for Building a Quality Power. (article 1)',
      'Says what the award is for and on which law and outline it rests. (hash of the official text b2eac7bf…70a24637) (article 1)',
    ],
  },
  '2': {
    zh: [
      '适用于质量奖的申报、评审、批准、授奖和获奖后的管理。（第二条）',
      '划定本办法管到哪些活动。（正式文本摘要值e9e74420…a57615a3）（第二条）',
    ],
    en: [
      'Covers application, assessment, approval, conferral and what follows the award. (article 2)',
      'Sets the scope, from application to what follows the award. (hash of the official text e9e74420…a57615a3) (article 2)',
    ],
  },
  '3p1': {
    zh: [
      '制定机关为示例市人民政府〔example〕（示例市，市级，区划代码990100）。（第三条第一款）',
      '授予质量管理成效突出、贡献显著的组织、班组和个人。（第三条第一款）',
      '示例市人民政府〔government〕：为批准机关〔approver〕。（第三条第一款）',
      '申报对象类型〔applicant-body〕：申报主体为法人、非法人组织、班组、个人之一。（第三条第一款）',
      '明确设奖机关和三类获奖对象。（正式文本摘要值fabc719e…8417db34）（第三条第一款）',
    ],
    en: [
      "Issued by People's Government of Example City [example] (Example City, city level, region code 990100). (article 3, paragraph 1)",
      'Given to organisations, teams and persons whose work for quality brings outstanding results. (article 3, paragraph 1)',
      "People's Government of Example City [government]: in the role of approver [approver]. (article 3, paragraph 1)",
      'Kind of applicant [applicant-body]: the applicant is one of: a legal person, an organisation without legal personality, a team, a person. (article 3, paragraph 1)',
      'Names the founder of the award and the three kinds of recipients. (hash of the official text fabc719e…8417db34) (article 3, paragraph 1)',
    ],
  },
  '3p2': {
    zh: [
      '每2年评定一届。（第三条第二款）',
      '不收取费用。（第三条第二款）',
      '23．评审经费〔review-costs〕：由秘书处〔secretariat〕办理，在工作方案和评审细则〔plan〕之后，与其他环节同时进行，不影响其他环节；环节种类为评审经费台账〔review-cost〕。〔条文未明示，按默认口径〕（第三条第二款）注：条文只写经费由市财政保障，未写由谁记账，由秘书处登记。',
      '经费〔city-budget〕：评审经费由市财政保障。予以提示，对象为秘书处〔secretariat〕、市政府〔approver〕、公众〔public〕。（第三条第二款）',
      '规定两年一届、不收费、经费由财政负担。（正式文本摘要值89227997…c3e2bf92）（第三条第二款）',
    ],
    en: [
      'One cycle every 2 years. (article 3, paragraph 2)',
      'No fee is charged. (article 3, paragraph 2)',
      '23. Costs of the review [review-costs]: conducted by the secretariat [secretariat], after Plan and detailed rules [plan], beside the others, blocking none; a step of the kind ledger of review costs [review-cost]. [the text is silent: our default] (article 3, paragraph 2) Note: The text has the city bear the cost and does not say who keeps the accounts: the secretariat does.',
      'Funding [city-budget]: The city budget bears the cost of the assessment. Shown to: secretariat [secretariat], city government [approver], public [public]. (article 3, paragraph 2)',
      'A cycle every two years, free of charge, paid from the city budget. (hash of the official text 89227997…c3e2bf92) (article 3, paragraph 2)',
    ],
  },
  '4': {
    zh: [
      '原则〔principles〕：自愿申报、公开公正、标准统一、宁缺毋滥。予以提示，对象为申报对象〔applicant〕、推荐单位〔recommender〕、秘书处〔secretariat〕、评审员〔assessor〕、评委会〔committee〕、公众〔public〕。（第四条）',
      '列出评审的四项原则。（正式文本摘要值c7438c0b…de166c4e）（第四条）',
    ],
    en: [
      'Principle [principles]: Voluntary, open and just, by one standard, and rather nobody than somebody unfit. Shown to: applicant [applicant], recommender [recommender], secretariat [secretariat], assessor [assessor], committee [committee], public [public]. (article 4)',
      'States the four principles of the assessment. (hash of the official text c7438c0b…de166c4e) (article 4)',
    ],
  },
  '5': {
    zh: [
      '原则〔three-tiers〕：质量奖设金奖、银奖、提名奖三个等次。予以提示，对象为申报对象〔applicant〕、公众〔public〕。（第五条）',
      '把质量奖分为三个等次。（正式文本摘要值64e1a52b…71ca3763）（第五条）',
    ],
    en: [
      'Principle [three-tiers]: The award has three tiers: gold, silver, nominations. Shown to: applicant [applicant], public [public]. (article 5)',
      'Divides the award into three tiers and opens their list. (hash of the official text 64e1a52b…71ca3763) (article 5)',
    ],
  },
  '5(1)': {
    zh: [
      '第1等次：示例市质量奖金奖（组织）〔gold-organisation〕。（第五条第（一）项）',
      '限于：法人〔legalPerson〕、非法人组织〔unincorporated〕。（第五条第（一）项）',
      '第1等次：示例市质量奖金奖（个人）〔gold-person〕。（第五条第（一）项）',
      '限于：个人〔person〕。（第五条第（一）项）',
      '金奖分组织和个人两类。（正式文本摘要值97398b36…5ce654a8）（第五条第（一）项）',
    ],
    en: [
      'Tier 1: Example City Quality Award in Gold (organisations) [gold-organisation]. (article 5(1))',
      'Open only to: a legal person [legalPerson], an organisation without legal personality [unincorporated]. (article 5(1))',
      'Tier 1: Example City Quality Award in Gold (persons) [gold-person]. (article 5(1))',
      'Open only to: a person [person]. (article 5(1))',
      'Gold is given to organisations and to persons. (hash of the official text 97398b36…5ce654a8) (article 5(1))',
    ],
  },
  '5(2)': {
    zh: [
      '行业类别：制造业〔manufacturing〕。（第五条第（二）项）',
      '行业类别：服务业〔services〕。（第五条第（二）项）',
      '行业类别：建设工程〔construction〕。（第五条第（二）项）',
      '第2等次：示例市质量奖银奖（制造业）〔silver-manufacturing〕。（第五条第（二）项）',
      '限于：法人〔legalPerson〕、非法人组织〔unincorporated〕。（第五条第（二）项）',
      '限于行业：制造业〔manufacturing〕。（第五条第（二）项）',
      '第2等次：示例市质量奖银奖（服务业）〔silver-services〕。（第五条第（二）项）',
      '限于：法人〔legalPerson〕、非法人组织〔unincorporated〕。（第五条第（二）项）',
      '限于行业：服务业〔services〕。（第五条第（二）项）',
      '第2等次：示例市质量奖银奖（建设工程）〔silver-construction〕。（第五条第（二）项）',
      '限于：法人〔legalPerson〕、非法人组织〔unincorporated〕。（第五条第（二）项）',
      '限于行业：建设工程〔construction〕。（第五条第（二）项）',
      '第2等次：示例市质量奖银奖（班组）〔silver-team〕。（第五条第（二）项）',
      '限于：班组〔team〕。（第五条第（二）项）',
      '银奖按三个行业类别和班组设置。（正式文本摘要值9c0cf8f2…649c3e51）（第五条第（二）项）',
    ],
    en: [
      'Sector: manufacturing [manufacturing]. (article 5(2))',
      'Sector: services [services]. (article 5(2))',
      'Sector: construction [construction]. (article 5(2))',
      'Tier 2: Example City Quality Award in Silver (manufacturing) [silver-manufacturing]. (article 5(2))',
      'Open only to: a legal person [legalPerson], an organisation without legal personality [unincorporated]. (article 5(2))',
      'Open only to these sectors: manufacturing [manufacturing]. (article 5(2))',
      'Tier 2: Example City Quality Award in Silver (services) [silver-services]. (article 5(2))',
      'Open only to: a legal person [legalPerson], an organisation without legal personality [unincorporated]. (article 5(2))',
      'Open only to these sectors: services [services]. (article 5(2))',
      'Tier 2: Example City Quality Award in Silver (construction) [silver-construction]. (article 5(2))',
      'Open only to: a legal person [legalPerson], an organisation without legal personality [unincorporated]. (article 5(2))',
      'Open only to these sectors: construction [construction]. (article 5(2))',
      'Tier 2: Example City Quality Award in Silver (teams) [silver-team]. (article 5(2))',
      'Open only to: a team [team]. (article 5(2))',
      'Silver has a cell for each of three sectors and one for teams. (hash of the official text 9c0cf8f2…649c3e51) (article 5(2))',
    ],
  },
  '5(3)': {
    zh: [
      '第3等次：示例市质量奖提名奖（组织）〔nomination-organisation〕。（第五条第（三）项）',
      '限于：法人〔legalPerson〕、非法人组织〔unincorporated〕。（第五条第（三）项）',
      '第3等次：示例市质量奖提名奖（班组）〔nomination-team〕。（第五条第（三）项）',
      '限于：班组〔team〕。（第五条第（三）项）',
      '提名奖分组织和班组两类。（正式文本摘要值faee23a5…eea3a66f）（第五条第（三）项）',
    ],
    en: [
      'Tier 3: Example City Quality Award Nomination (organisations) [nomination-organisation]. (article 5(3))',
      'Open only to: a legal person [legalPerson], an organisation without legal personality [unincorporated]. (article 5(3))',
      'Tier 3: Example City Quality Award Nomination (teams) [nomination-team]. (article 5(3))',
      'Open only to: a team [team]. (article 5(3))',
      'Nominations are given to organisations and to teams. (hash of the official text faee23a5…eea3a66f) (article 5(3))',
    ],
  },
  '6': {
    zh: [
      '名额〔all-seats〕：示例市质量奖金奖（组织）〔gold-organisation〕、示例市质量奖金奖（个人）〔gold-person〕、示例市质量奖银奖（制造业）〔silver-manufacturing〕、示例市质量奖银奖（服务业）〔silver-services〕、示例市质量奖银奖（建设工程）〔silver-construction〕、示例市质量奖银奖（班组）〔silver-team〕、示例市质量奖提名奖（组织）〔nomination-organisation〕、示例市质量奖提名奖（班组）〔nomination-team〕合计不超过16个。（第六条）',
      '设定全部奖项合计的上限。（正式文本摘要值023a9821…46cb3ddc）（第六条）',
    ],
    en: [
      'Seats [all-seats]: Example City Quality Award in Gold (organisations) [gold-organisation], Example City Quality Award in Gold (persons) [gold-person], Example City Quality Award in Silver (manufacturing) [silver-manufacturing], Example City Quality Award in Silver (services) [silver-services], Example City Quality Award in Silver (construction) [silver-construction], Example City Quality Award in Silver (teams) [silver-team], Example City Quality Award Nomination (organisations) [nomination-organisation], Example City Quality Award Nomination (teams) [nomination-team] together, at most 16. (article 6)',
      'Sets the limit of all awards together and opens that of each tier. (hash of the official text 023a9821…46cb3ddc) (article 6)',
    ],
  },
  '6(1)': {
    zh: [
      '名额〔gold-seats〕：示例市质量奖金奖（组织）〔gold-organisation〕、示例市质量奖金奖（个人）〔gold-person〕合计不超过4个。（第六条第（一）项）',
      '名额〔gold-organisation-seats〕：示例市质量奖金奖（组织）〔gold-organisation〕不超过3个。（第六条第（一）项）',
      '名额〔gold-person-seats〕：示例市质量奖金奖（个人）〔gold-person〕不超过2个。（第六条第（一）项）',
      '设定金奖合计及其两类的上限。（正式文本摘要值9047b1d2…4c8f7212）（第六条第（一）项）',
    ],
    en: [
      'Seats [gold-seats]: Example City Quality Award in Gold (organisations) [gold-organisation], Example City Quality Award in Gold (persons) [gold-person] together, at most 4. (article 6(1))',
      'Seats [gold-organisation-seats]: Example City Quality Award in Gold (organisations) [gold-organisation], at most 3. (article 6(1))',
      'Seats [gold-person-seats]: Example City Quality Award in Gold (persons) [gold-person], at most 2. (article 6(1))',
      'Limits gold as a whole, and each of its two cells. (hash of the official text 9047b1d2…4c8f7212) (article 6(1))',
    ],
  },
  '6(2)': {
    zh: [
      '名额〔silver-seats〕：示例市质量奖银奖（制造业）〔silver-manufacturing〕、示例市质量奖银奖（服务业）〔silver-services〕、示例市质量奖银奖（建设工程）〔silver-construction〕、示例市质量奖银奖（班组）〔silver-team〕合计不超过7个。（第六条第（二）项）',
      '名额〔silver-manufacturing-seats〕：示例市质量奖银奖（制造业）〔silver-manufacturing〕不超过4个。（第六条第（二）项）',
      '名额〔silver-services-seats〕：示例市质量奖银奖（服务业）〔silver-services〕不超过3个。（第六条第（二）项）',
      '名额〔silver-construction-seats〕：示例市质量奖银奖（建设工程）〔silver-construction〕不超过2个，其中保留1个，无人获得的保持空缺。（第六条第（二）项）',
      '名额〔silver-team-seats〕：示例市质量奖银奖（班组）〔silver-team〕不超过2个。（第六条第（二）项）',
      '设定银奖合计及各类上限，并保留一席。（正式文本摘要值ae13168c…0bdd2485）（第六条第（二）项）',
    ],
    en: [
      'Seats [silver-seats]: Example City Quality Award in Silver (manufacturing) [silver-manufacturing], Example City Quality Award in Silver (services) [silver-services], Example City Quality Award in Silver (construction) [silver-construction], Example City Quality Award in Silver (teams) [silver-team] together, at most 7. (article 6(2))',
      'Seats [silver-manufacturing-seats]: Example City Quality Award in Silver (manufacturing) [silver-manufacturing], at most 4. (article 6(2))',
      'Seats [silver-services-seats]: Example City Quality Award in Silver (services) [silver-services], at most 3. (article 6(2))',
      'Seats [silver-construction-seats]: Example City Quality Award in Silver (construction) [silver-construction], at most 2, 1 of them reserved and left vacant if nobody takes them. (article 6(2))',
      'Seats [silver-team-seats]: Example City Quality Award in Silver (teams) [silver-team], at most 2. (article 6(2))',
      'Limits silver as a whole and in each cell, and reserves a seat. (hash of the official text ae13168c…0bdd2485) (article 6(2))',
    ],
  },
  '6(3)': {
    zh: [
      '名额〔nomination-organisation-seats〕：示例市质量奖提名奖（组织）〔nomination-organisation〕原则上不超过6个。（第六条第（三）项）',
      '名额〔nomination-team-seats〕：示例市质量奖提名奖（班组）〔nomination-team〕不超过2个。（第六条第（三）项）',
      '设定提名奖两类的上限，其一为原则性规定。（正式文本摘要值891749d2…a2f817b8）（第六条第（三）项）',
    ],
    en: [
      'Seats [nomination-organisation-seats]: Example City Quality Award Nomination (organisations) [nomination-organisation], at most 6 as a rule. (article 6(3))',
      'Seats [nomination-team-seats]: Example City Quality Award Nomination (teams) [nomination-team], at most 2. (article 6(3))',
      'Limits the nominations; one of the limits holds as a rule. (hash of the official text 891749d2…a2f817b8) (article 6(3))',
    ],
  },
  '6p2': {
    zh: [
      '获奖数可以少于名额，奖项可以空缺。（第六条第二款）',
      '允许少授或者不授。（正式文本摘要值7fac2044…3eda3942）（第六条第二款）',
    ],
    en: [
      'Fewer than the seats may be awarded; an award may stay vacant. (article 6, paragraph 2)',
      'Lets seats stay empty where too few reach the standard. (hash of the official text 7fac2044…3eda3942) (article 6, paragraph 2)',
    ],
  },
  '7': {
    zh: [
      '示例市质量奖评审委员会〔committee〕：为评审委员会〔committee〕。（第七条）',
      '设立评委会，列出其职责。（正式文本摘要值7a6c8795…fb05be9e）（第七条）',
    ],
    en: [
      'Quality Award Committee of Example City [committee]: in the role of committee [committee]. (article 7)',
      'Founds the committee and opens the list of its duties. (hash of the official text 7a6c8795…fb05be9e) (article 7)',
    ],
  },
  '7(1)': {
    zh: [
      '审定评审细则和工作方案〔approves-rules〕，在工作方案和评审细则〔plan〕环节办理。（第七条第（一）项）',
      '评委会必须归档：评审细则和工作方案审定（rules-approved）。（第七条第（一）项）',
      '评委会审定细则和工作方案。（正式文本摘要值f2f26943…283860aa）（第七条第（一）项）',
    ],
    en: [
      'Approves the detailed rules and the plan [approves-rules], done in: Plan and detailed rules [plan]. (article 7(1))',
      'The committee must keep on record: approval of rules and plan (rules-approved). (article 7(1))',
      'The committee approves the detailed rules and the plan. (hash of the official text f2f26943…283860aa) (article 7(1))',
    ],
  },
  '7(2)': {
    zh: [
      '确定入围名单，审议候选名单，提出建议名单〔selects〕，在确定入围名单〔shortlist〕、评委会审议〔deliberation〕环节办理。（第七条第（二）项）',
      '评委会定入围、审议候选并提出建议。（正式文本摘要值923a6838…d1018b9b）（第七条第（二）项）',
    ],
    en: [
      'Fixes the shortlist, deliberates on the candidates, proposes the winners [selects], done in: Shortlist [shortlist], Deliberation by the committee [deliberation]. (article 7(2))',
      'The committee fixes the shortlist, deliberates and proposes. (hash of the official text 923a6838…d1018b9b) (article 7(2))',
    ],
  },
  '7(3)': {
    zh: [
      '裁决异议，决定重大事项〔rules-on-objections〕，在异议处理〔objections〕环节办理。（第七条第（三）项）',
      '评委会裁决异议和重大事项。（正式文本摘要值8fb7ca33…51ae1e8c）（第七条第（三）项）',
    ],
    en: [
      'Rules on objections and decides major matters [rules-on-objections], done in: Objections [objections]. (article 7(3))',
      'The committee rules on objections and major matters. (hash of the official text 8fb7ca33…51ae1e8c) (article 7(3))',
    ],
  },
  '8': {
    zh: [
      '评委会秘书处（设在市市场监督管理局）〔secretariat〕：为秘书处〔secretariat〕。（第八条）',
      '设立秘书处，列出其职责。（正式文本摘要值d359c009…dc82b1ab）（第八条）',
    ],
    en: [
      "Secretariat of the committee (at the city's market regulator) [secretariat]: in the role of secretariat [secretariat]. (article 8)",
      'Says where the secretariat is and opens the list of its duties. (hash of the official text d359c009…dc82b1ab) (article 8)',
    ],
  },
  '8(1)': {
    zh: [
      '编制方案，拟订细则，提出个人评审标准，审定后公布〔plans-and-drafts〕，在工作方案和评审细则〔plan〕环节办理。（第八条第（一）项）',
      '1．工作方案和评审细则〔plan〕：由秘书处〔secretariat〕办理，为首个环节；环节种类为记录事项〔recorded-acts〕。（第八条第（一）项）',
      '秘书处必须归档：评审工作方案（plan-drafted）。（第八条第（一）项）',
      '秘书处必须归档：评审细则和个人评审标准公布（rules-published），并向社会公布。（第八条第（一）项）',
      '秘书处起草方案、细则和个人标准，经审定后公布。（正式文本摘要值d6fe9963…5f8f6c86）（第八条第（一）项）',
    ],
    en: [
      'Draws up the plan, drafts the rules, puts forward the standard for persons and publishes what was approved [plans-and-drafts], done in: Plan and detailed rules [plan]. (article 8(1))',
      '1. Plan and detailed rules [plan]: conducted by the secretariat [secretariat], the first step; a step of the kind records [recorded-acts]. (article 8(1))',
      'The secretariat must keep on record: plan of the assessment (plan-drafted). (article 8(1))',
      'The secretariat must keep on record: publication of the rules and the standard for persons (rules-published), and make it public. (article 8(1))',
      'The secretariat drafts plan, rules and the standard for persons, and publishes them. (hash of the official text d6fe9963…5f8f6c86) (article 8(1))',
    ],
  },
  '8(2)': {
    zh: [
      '选聘、培训和管理评审员〔keeps-assessors〕，在工作方案和评审细则〔plan〕、资料评审〔desk〕、现场评审〔site〕环节办理。（第八条第（二）项）',
      '秘书处可以归档：评审员选聘和培训（assessors-trained）。（第八条第（二）项）',
      '专家库由秘书处〔secretariat〕管理。（第八条第（二）项）',
      '参加评审以前须经培训〔training〕。〔条文未明示，按文义推定〕（第八条第（二）项）注：条文规定秘书处培训评审员，未写明未经培训不得评审。',
      '秘书处负责评审员的选聘、培训和管理。（正式文本摘要值9e431b62…823edcaa）（第八条第（二）项）',
    ],
    en: [
      'Selects, trains and manages the assessors [keeps-assessors], done in: Plan and detailed rules [plan], Desk review [desk], Site visit [site]. (article 8(2))',
      'The secretariat may keep on record: selection and training of assessors (assessors-trained). (article 8(2))',
      'The pool is kept by the secretariat [secretariat]. (article 8(2))',
      'Before reviewing: training [training]. [not said in so many words: inferred] (article 8(2)) Note: The secretariat trains assessors; that nobody assesses untrained is not said.',
      'The secretariat selects, trains and manages the assessors. (hash of the official text 9e431b62…823edcaa) (article 8(2))',
    ],
  },
  '8(3)': {
    zh: [
      '受理申报，组织资格审查、意见征询、评审和公示〔conducts〕，在申报〔application〕、资格审查〔eligibility〕、部门意见征询〔inquiry〕、资料评审〔desk〕、现场评审〔site〕、公示〔publicity〕环节办理。（第八条第（三）项）',
      '依次为：评奖公告〔call〕、申报〔application〕、资格审查〔eligibility〕、资料评审〔desk〕、确定入围名单〔shortlist〕、现场评审〔site〕、综合排序和候选名单〔evaluation〕、公开征求意见〔consultation〕、评委会审议〔deliberation〕、市政府批准〔approval〕、公示〔publicity〕、表彰〔conferral〕。〔条文未明示，按文义推定〕（第八条第（三）项）',
      '秘书处从受理到公示组织实施。（正式文本摘要值f5f73a0c…f2b5c170）（第八条第（三）项）',
    ],
    en: [
      'Accepts applications and conducts check, inquiry, assessment and public notice [conducts], done in: Application [application], Eligibility check [eligibility], Departmental inquiry [inquiry], Desk review [desk], Site visit [site], Public notice period [publicity]. (article 8(3))',
      'In this order: Call announcement [call], Application [application], Eligibility check [eligibility], Desk review [desk], Shortlist [shortlist], Site visit [site], Ranking and candidate lists [evaluation], Public consultation [consultation], Deliberation by the committee [deliberation], Approval by the city government [approval], Public notice period [publicity], Conferral [conferral]. [not said in so many words: inferred] (article 8(3))',
      'The secretariat conducts everything from receipt to public notice. (hash of the official text f5f73a0c…f2b5c170) (article 8(3))',
    ],
  },
  '8(4)': {
    zh: [
      '承担评委会的其他日常工作〔other-work〕，仅作提示。（第八条第（四）项）',
      '秘书处承办其余日常事务。（正式文本摘要值a36f30f2…9c629c25）（第八条第（四）项）',
    ],
    en: [
      "Does the committee's other daily work [other-work], shown only. (article 8(4))",
      'The secretariat does the rest of the daily work. (hash of the official text a36f30f2…9c629c25) (article 8(4))',
    ],
  },
  '9p1': {
    zh: [
      '资料评审组〔desk-panel〕：为评审组〔panel〕。（第九条第一款）',
      '现场评审组〔site-panel〕：为评审组〔panel〕。（第九条第一款）',
      '由资料评审组评审，每个申报方至少由〔待定〕名评审员独立评分。（第九条第一款）',
      '同一条款评分相差超过20个百分点的须合议，合议结果代替平均值。（第九条第一款）',
      '由现场评审组评审，每个申报方至少由〔待定〕名评审员独立评分。（第九条第一款）',
      '同一条款评分相差超过20个百分点的须合议，合议结果代替平均值。（第九条第一款）',
      '每个申报对象至少由几名评审员独立评分？〔panel-size〕填写3至9的整数；没有默认值，必须决定；由评委会〔committee〕在“资料评审〔desk〕”环节开始前决定，影响排名。〔条文未明示，按默认口径〕（第九条第一款）',
      '同一条款评分相差超过几个百分点时须合议？〔consensus-spread〕填写0至100的整数；默认20；由评委会〔committee〕在“资料评审〔desk〕”环节开始前决定，影响排名。〔条文未明示，按默认口径〕（第九条第一款）',
      '组成两个评审组，先独立评分再合议。（正式文本摘要值8a87d15e…d6c67480）（第九条第一款）',
    ],
    en: [
      'Desk review panel [desk-panel]: in the role of panel [panel]. (article 9, paragraph 1)',
      'Site visit panel [site-panel]: in the role of panel [panel]. (article 9, paragraph 1)',
      'Assessed by the desk review panel; at least [to be decided] assessors score each applicant alone. (article 9, paragraph 1)',
      'Marks of an item more than 20 points apart need a consensus, which takes the place of the mean. (article 9, paragraph 1)',
      'Assessed by the site visit panel; at least [to be decided] assessors score each applicant alone. (article 9, paragraph 1)',
      'Marks of an item more than 20 points apart need a consensus, which takes the place of the mean. (article 9, paragraph 1)',
      'At least how many assessors score each applicant alone? [panel-size] a whole number from 3 to 9; there is no default: it has to be decided; decided by the committee [committee] before the step Desk review [desk] opens; touches the ranking. [the text is silent: our default] (article 9, paragraph 1)',
      'Above which spread (percentage points) on an item must the panel reach a consensus? [consensus-spread] a whole number from 0 to 100; by default 20; decided by the committee [committee] before the step Desk review [desk] opens; touches the ranking. [the text is silent: our default] (article 9, paragraph 1)',
      'Forms two panels; assessors score alone and agree where they differ. (hash of the official text 8a87d15e…d6c67480) (article 9, paragraph 1)',
    ],
  },
  '9p2': {
    zh: [
      '评分截止前对每个申报方签署书面评审意见，载明优势、可改进之处、现场须核实之处。（第九条第二款）',
      '评审组为每个对象出具签字意见。（正式文本摘要值9800c866…30c84c6a）（第九条第二款）',
    ],
    en: [
      'The written observations is signed for each applicant before scoring is closed, with strengths, opportunities for improvement, points to verify on site. (article 9, paragraph 2)',
      'Each applicant gets a signed paper with strengths and improvements. (hash of the official text 9800c866…30c84c6a) (article 9, paragraph 2)',
    ],
  },
  '10': {
    zh: [
      '县（区）人民政府〔county-governments〕：为推荐单位〔recommender〕，有多家。（第十条）',
      '培育、发动和推荐〔county-recommends〕，在推荐〔recommendation〕环节办理。（第十条）',
      '市政府有关部门〔departments〕：为推荐单位〔recommender〕，有多家。（第十条）',
      '培育、发动和推荐〔department-recommends〕，在推荐〔recommendation〕环节办理。（第十条）',
      '行业协会〔associations〕：为推荐单位〔recommender〕，有多家。（第十条）',
      '培育、发动和推荐〔association-recommends〕，在推荐〔recommendation〕环节办理。（第十条）',
      '县（区）市场监督管理局〔county-offices〕：为有关部门〔department〕，有多家。（第十条）',
      '明确推荐单位和材料接收单位。（正式文本摘要值a0be5f26…c07c9704）（第十条）',
    ],
    en: [
      'County and district governments [county-governments]: in the role of recommender [recommender], several bodies. (article 10)',
      'Foster, mobilise and recommend [county-recommends], done in: Recommendation [recommendation]. (article 10)',
      'Departments of the city government [departments]: in the role of recommender [recommender], several bodies. (article 10)',
      'Foster, mobilise and recommend [department-recommends], done in: Recommendation [recommendation]. (article 10)',
      'Trade associations [associations]: in the role of recommender [recommender], several bodies. (article 10)',
      'Foster, mobilise and recommend [association-recommends], done in: Recommendation [recommendation]. (article 10)',
      'County and district market regulators [county-offices]: in the role of department [department], several bodies. (article 10)',
      'Names who recommends and who receives the papers. (hash of the official text a0be5f26…c07c9704) (article 10)',
    ],
  },
  '11': {
    zh: [
      '可以申报的主体：法人、非法人组织、班组、个人。（第十一条）注：组织、班组和个人的条件分别见第十一条至第十三条。',
      '列出组织申报须具备的条件。（正式文本摘要值cb1c1170…c78c05f4）（第十一条）',
    ],
    en: [
      'Who may apply: a legal person, an organisation without legal personality, a team, a person. (article 11) Note: Articles 11 to 13 say what organisations, teams and persons have to fulfil.',
      'Opens the list of conditions that organisations have to fulfil. (hash of the official text cb1c1170…c78c05f4) (article 11)',
    ],
  },
  '11(1)': {
    zh: [
      '登记地〔registered-in-city〕（适用于法人、非法人组织）：登记地在本行政区域内（区划代码990100）。（第十一条第（一）项）',
      '连续正常运营年限〔operating-years〕（适用于法人、非法人组织）：自依法设立日期起满3年，其间没有中断。（第十一条第（一）项）',
      '组织须在本市登记并连续运营满三年。（正式文本摘要值53d9b7b6…59131cb4）（第十一条第（一）项）',
    ],
    en: [
      'Place of registration [registered-in-city] (for a legal person, an organisation without legal personality): is registered inside the region (code 990100). (article 11(1))',
      'Years of uninterrupted operation [operating-years] (for a legal person, an organisation without legal personality): 3 years since the day on which the applicant was lawfully established, without interruption. (article 11(1))',
      'Registered in the city and in uninterrupted operation for three years. (hash of the official text 53d9b7b6…59131cb4) (article 11(1))',
    ],
  },
  '11(2)': {
    zh: [
      '生产经营许可〔permits〕（适用于法人、非法人组织）：持有国家规定的生产经营许可（operating-permit），且在有效期内。（第十一条第（二）项）',
      '施工资质〔construction-qualification〕（适用于法人、非法人组织、建设工程）：持有施工资质（construction-qualification），且在有效期内。（第十一条第（二）项）',
      '组织须有许可，建设工程类另须资质。（正式文本摘要值c0cff6b5…82b10481）（第十一条第（二）项）',
    ],
    en: [
      'Licences [permits] (for a legal person, an organisation without legal personality): holds the licences that the state asks for (operating-permit), still valid. (article 11(2))',
      'Qualification for construction [construction-qualification] (for a legal person, an organisation without legal personality, construction): holds the qualification for construction (construction-qualification), still valid. (article 11(2))',
      'Licences, and for construction a qualification of its own. (hash of the official text c0cff6b5…82b10481) (article 11(2))',
    ],
  },
  '11(3)': {
    zh: [
      '近两年盈亏〔no-loss〕（适用于法人、非法人组织、营利性组织）：近2个会计年度没有亏损，政策性亏损除外。（第十一条第（三）项）',
      '经营性组织两年内不得亏损，政策因素除外。（正式文本摘要值632e43e0…faaf74f9）（第十一条第（三）项）',
    ],
    en: [
      'Two years without loss [no-loss] (for a legal person, an organisation without legal personality, organisations that work for profit): no loss in the last 2 fiscal years; losses caused by public policy are exempt. (article 11(3))',
      'Businesses: no loss in two years, unless by order of policy. (hash of the official text 632e43e0…faaf74f9) (article 11(3))',
    ],
  },
  '11(4)': {
    zh: [
      '质量水平〔leading-quality〕（适用于法人、非法人组织）：由审查人员认定：是否推行卓越绩效管理、主要质量指标居市内同行业前列；查阅自评报告、指标对比材料。（第十一条第（四）项）',
      '质量管理和指标须处于同行前列。（正式文本摘要值89bb09ae…f210ff1f）（第十一条第（四）项）',
    ],
    en: [
      'Level of quality [leading-quality] (for a legal person, an organisation without legal personality): people find whether performance excellence is practised and the main indicators are among the foremost of the sector in the city; evidence: self-assessment report, comparison of indicators. (article 11(4))',
      'Quality management and indicators among the foremost of the sector. (hash of the official text 89bb09ae…f210ff1f) (article 11(4))',
    ],
  },
  '11(5)': {
    zh: [
      '较大以上责任事故〔no-serious-accident〕（适用于法人、非法人组织）：近3年（自发生之日起算）没有因自身责任的质量、安全生产、环境污染领域的较大及以上事故记录（等级未经主管机关认定的，由审查人员认定）。（第十一条第（五）项）',
      '待定事项〔severity-grading〕未经主管机关认定等级的事故由谁定级？暂按“由审查人员认定”〔people〕。（第十一条第（五）项）',
      '监督抽查〔no-failed-spot-check〕（适用于法人、非法人组织）：近3年（自发生之日起算）没有国家、省、市级监督抽查不合格记录。（第十一条第（五）项）',
      '未经主管机关认定等级的事故由谁定级？〔severity-grading〕可选：由审查人员认定〔people〕；按申报材料所述〔as-stated〕；默认“由审查人员认定”〔people〕；由评委会〔committee〕在“评奖公告〔call〕”环节开始前决定。〔条文未明示，按默认口径〕（第十一条第（五）项）',
      '三年内无所列事故和抽查不合格。（正式文本摘要值a7370c01…971fce9c）（第十一条第（五）项）',
    ],
    en: [
      "Serious accidents [no-serious-accident] (for a legal person, an organisation without legal personality): no record of accidents graded serious or above (an event that no authority graded is graded by people) in quality, work safety, environment by the applicant's own fault in the last 3 years, counted from the day of the event. (article 11(5))",
      'Open point [severity-grading] Who grades an accident that no authority has graded? for now "people find" [people]. (article 11(5))',
      'Product inspections [no-failed-spot-check] (for a legal person, an organisation without legal personality): no record of failed spot-checks ordered by the State, the province, the city in the last 3 years, counted from the day of the event. (article 11(5))',
      'Who grades an accident that no authority has graded? [severity-grading] one of: people find [people]; as stated in the application [as-stated]; by default "people find" [people]; decided by the committee [committee] before the step Call announcement [call] opens. [the text is silent: our default] (article 11(5))',
      'No serious accident and no failed inspection in three years. (hash of the official text a7370c01…971fce9c) (article 11(5))',
    ],
  },
  '11(6)': {
    zh: [
      '信用名录〔credit-lists〕（适用于法人、非法人组织）：没有列入经营异常名录或者严重违法失信名单。（第十一条第（六）项）',
      '不在两类信用名录之内。（正式文本摘要值2a961dec…ad81756e）（第十一条第（六）项）',
    ],
    en: [
      'Lists of the credit authorities [credit-lists] (for a legal person, an organisation without legal personality): is not listed in the list of abnormal operations or the list of serious dishonesty. (article 11(6))',
      'On neither of the two lists of the credit authorities. (hash of the official text 2a961dec…ad81756e) (article 11(6))',
    ],
  },
  '12': {
    zh: [
      '班组组建年限〔team-years〕（适用于班组）：自依法设立日期起满2年，其间有无中断不论。（第十二条）',
      '班组责任事故〔team-no-accident〕（适用于班组）：近3年（自发生之日起算）没有因自身责任的质量、安全生产领域的事故记录。（第十二条）',
      '同一法人的多个班组可以分别申报。〔条文未明示，按默认口径〕（第十二条）',
      '同一组织的几个班组可否分别申报？〔several-teams〕是或者否；默认是；由评委会〔committee〕在“评奖公告〔call〕”环节开始前决定。〔条文未明示，按默认口径〕（第十二条）',
      '规定班组的组建年限和安全记录。（正式文本摘要值37ba25d3…874c2937）（第十二条）',
    ],
    en: [
      'Years of the team [team-years] (for a team): 2 years since the day on which the applicant was lawfully established, interruptions apart. (article 12)',
      "Accidents of the team [team-no-accident] (for a team): no record of accidents in quality, work safety by the applicant's own fault in the last 3 years, counted from the day of the event. (article 12)",
      'Several teams of one parent may apply, each for itself. [the text is silent: our default] (article 12)',
      'May several teams of one organisation apply separately? [several-teams] yes or no; by default yes; decided by the committee [committee] before the step Call announcement [call] opens. [the text is silent: our default] (article 12)',
      'For teams: their age and their safety record. (hash of the official text 37ba25d3…874c2937) (article 12)',
    ],
  },
  '13': {
    zh: [
      '从事质量工作年限〔quality-work〕（适用于个人）：自从事质量工作起始日期起满5年，其间有无中断不论。（第十三条）',
      '职业操守〔good-conduct〕（适用于个人）：由审查人员认定：职业操守是否良好；查阅所在单位意见。（第十三条）',
      '所领导组织的重大责任事故〔led-no-major-accident〕（适用于个人、申报个人任最高管理者的组织）：近3年（自发生之日起算）没有因自身责任的质量、安全生产、环境污染、公共卫生等领域的重大及以上事故记录（等级未经主管机关认定的，由审查人员认定）。（第十三条）',
      '待定事项〔severity-grading〕未经主管机关认定等级的事故由谁定级？暂按“由审查人员认定”〔people〕。（第十三条）',
      '规定个人的年限、操守和所领导组织的记录。（正式文本摘要值505114ed…7b7c45c4）（第十三条）',
    ],
    en: [
      'Years of work for quality [quality-work] (for a person): 5 years since the day on which the person took up quality work, interruptions apart. (article 13)',
      'Professional conduct [good-conduct] (for a person): people find whether the professional conduct is good; evidence: opinion of the employer. (article 13)',
      "Major accidents of the organisations led [led-no-major-accident] (for a person, the organisations that the person leads): no record of accidents graded major or above (an event that no authority graded is graded by people) in quality, work safety, environment, public health and the like by the applicant's own fault in the last 3 years, counted from the day of the event. (article 13)",
      'Open point [severity-grading] Who grades an accident that no authority has graded? for now "people find" [people]. (article 13)',
      'For persons: years, conduct, and the record of organisations that they lead. (hash of the official text 505114ed…7b7c45c4) (article 13)',
    ],
  },
  '14': {
    zh: [
      '获得过银奖〔silver-before-gold〕（适用于参评示例市质量奖金奖（组织）的）：此前获得过示例市质量奖银奖（制造业）〔silver-manufacturing〕、示例市质量奖银奖（服务业）〔silver-services〕、示例市质量奖银奖（建设工程）〔silver-construction〕之一且未被撤销，自批准之日起已满1年，在批准之日起6年以内。（第十四条）',
      '金奖组织奖以此前获得银奖为前提。（正式文本摘要值5c892f25…249fcf75）（第十四条）',
    ],
    en: [
      'Silver before gold [silver-before-gold] (for those who stand for Example City Quality Award in Gold (organisations)): has received one of Example City Quality Award in Silver (manufacturing) [silver-manufacturing], Example City Quality Award in Silver (services) [silver-services], Example City Quality Award in Silver (construction) [silver-construction] before, not revoked since, approved at least 1 years ago, within 6 years of its approval. (article 14)',
      'Gold for organisations asks for an earlier silver; other awards do not. (hash of the official text 5c892f25…249fcf75) (article 14)',
    ],
  },
  '15p1': {
    zh: [
      '金奖再次申报间隔〔gold-winners-bar〕：获得示例市质量奖金奖（组织）〔gold-organisation〕、示例市质量奖金奖（个人）〔gold-person〕后，自批准之日起5年内不得再次申报。（第十五条第一款）',
      '金奖获得者五年内不再申报。（正式文本摘要值67d0b086…9ecf2bfd）（第十五条第一款）',
    ],
    en: [
      'Wait after gold [gold-winners-bar]: no new application within 5 years of the approval of Example City Quality Award in Gold (organisations) [gold-organisation] or Example City Quality Award in Gold (persons) [gold-person]. (article 15, paragraph 1)',
      'Winners of gold wait for five years before they apply again. (hash of the official text 67d0b086…9ecf2bfd) (article 15, paragraph 1)',
    ],
  },
  '15p2': {
    zh: [
      '弄虚作假不予受理〔ban-after-fraud〕：被撤销奖励或者被认定弄虚作假（事由为弄虚作假）的，自决定之日起5年内不予受理。（第十五条第二款）',
      '其他撤销不予受理〔ban-after-other-revocation〕：被撤销奖励（事由为事故、其他事由）的，自决定之日起3年内不予受理。（第十五条第二款）',
      '规定撤销或者造假后的不予受理期。（正式文本摘要值843bef4e…0cacff25）（第十五条第二款）',
    ],
    en: [
      'Ban after fraud [ban-after-fraud]: after a revocation or a finding of fraud (because of fraud) no application is accepted for 5 years. (article 15, paragraph 2)',
      'Ban after another revocation [ban-after-other-revocation]: after a revocation (because of an incident, another ground) no application is accepted for 3 years. (article 15, paragraph 2)',
      'Sets the bans after fraud and after other revocations. (hash of the official text 843bef4e…0cacff25) (article 15, paragraph 2)',
    ],
  },
  '16p1': {
    zh: [
      '各项条件以申报截止日为准认定。（第十六条第一款）',
      '明确年限和期间从哪一天起算。（正式文本摘要值df2061af…5fc737e4）（第十六条第一款）',
    ],
    en: [
      'Conditions are measured on the application deadline.  (article 16, paragraph 1)',
      'Says on which day years and windows are measured. (hash of the official text df2061af…5fc737e4) (article 16, paragraph 1)',
    ],
  },
  '16p2': {
    zh: [
      '申报条件可以由评委会〔committee〕在“评奖公告〔call〕”环节之前决定调整。（第十六条第二款）',
      '评委会可以归档：申报条件调整（criteria-adapted）。（第十六条第二款）',
      '授权评委会在公告前调整条件。（正式文本摘要值869e6a66…b7fca939）（第十六条第二款）',
    ],
    en: [
      'The conditions may be adapted by the committee [committee] before the step Call announcement [call]. (article 16, paragraph 2)',
      'The committee may keep on record: adaptation of the conditions (criteria-adapted). (article 16, paragraph 2)',
      'Lets the committee adapt the conditions before the call. (hash of the official text 869e6a66…b7fca939) (article 16, paragraph 2)',
    ],
  },
  '17': {
    zh: [
      '材料真实完整〔truthful〕：申报主体作出声明：申报材料真实、完整（truthful）。（第十七条）',
      '真实性〔truthful-papers〕：申报对象对申报材料的真实、完整负责。予以提示，对象为申报对象〔applicant〕、推荐单位〔recommender〕，环节为申报〔application〕。（第十七条）',
      '申报者声明材料真实并承担责任。（正式文本摘要值ab1e4edd…393ac7f9）（第十七条）',
    ],
    en: [
      'True and complete papers [truthful]: the applicant declares that the papers are true and complete (truthful). (article 17)',
      'Truthfulness [truthful-papers]: Applicants answer for the truth and completeness of their papers. Shown to: applicant [applicant], recommender [recommender]; in: Application [application]. (article 17)',
      'Applicants declare that their papers are true and answer for it. (hash of the official text ab1e4edd…393ac7f9) (article 17)',
    ],
  },
  '18': {
    zh: [
      '2．申报通知〔call-notice〕：由秘书处〔secretariat〕办理，在工作方案和评审细则〔plan〕之后；环节种类为公告〔announcement〕。（第十八条）',
      '面向有关单位发布，渠道：公函。（第十八条）',
      '3．评奖公告〔call〕：由秘书处〔secretariat〕办理，在申报通知〔call-notice〕之后；环节种类为公告〔announcement〕。（第十八条）',
      '面向社会发布，渠道：政府网站。（第十八条）',
      '公告载明申报截止日期，申报至该日24时止。（第十八条）',
      '公告期限不少于30日，申报截止日期不得早于公告期限届满之日；末日为休息日的顺延。（第十八条）',
      '规定公告、通知和最短申报期。（正式文本摘要值84d60a16…19c33ded）（第十八条）',
    ],
    en: [
      '2. Call notice to recommending units [call-notice]: conducted by the secretariat [secretariat], after Plan and detailed rules [plan]; a step of the kind announcement [announcement]. (article 18)',
      'Announced to the bodies concerned through: official letter. (article 18)',
      '3. Call announcement [call]: conducted by the secretariat [secretariat], after Call notice to recommending units [call-notice]; a step of the kind announcement [announcement]. (article 18)',
      'Announced to the public through: government website. (article 18)',
      'It names the deadline; applications are taken until 24:00 of that day. (article 18)',
      'The call stands at least 30 days and the deadline lies no earlier than its end; a last day off rolls on. (article 18)',
      'The call, the notice to recommenders, and the least time to apply. (hash of the official text 84d60a16…19c33ded) (article 18)',
    ],
  },
  '19p1': {
    zh: [
      '接收并转送申报材料〔receives-papers〕，在申报〔application〕环节办理。（第十九条第一款）',
      '4．申报〔application〕：由秘书处〔secretariat〕办理，在评奖公告〔call〕之后；环节种类为申报〔application〕。（第十九条第一款）',
      '申报期限以“评奖公告”公布的截止日期为准，逾期视为放弃。（第十九条第一款）',
      '必须提交申报表（application-form）。（第十九条第一款）',
      '必须提交自评报告（self-assessment）。（第十九条第一款）',
      '必须提交证明材料（evidence）。（第十九条第一款）',
      '申报材料先报送县（区）市场监督管理局（county-offices），由其收件，也可以由其出具受理回执。（第十九条第一款）',
      '待定事项〔several-teams〕同一组织的几个班组可否分别申报？暂按是。〔条文未明示，按默认口径〕（第十九条第一款）',
      '待定事项〔supplement-one-time〕补正内容是否须一次性告知？暂按是。〔条文未明示，按默认口径〕（第十九条第一款）',
      '规定申报材料及其报送途径。（正式文本摘要值24329ecf…f2762d57）（第十九条第一款）',
    ],
    en: [
      'Receive the applications and pass them on [receives-papers], done in: Application [application]. (article 19, paragraph 1)',
      '4. Application [application]: conducted by the secretariat [secretariat], after Call announcement [call]; a step of the kind application [application]. (article 19, paragraph 1)',
      'Applications are taken until the deadline named in "Call announcement"; who misses it forfeits. (article 19, paragraph 1)',
      'Required: application form (application-form). (article 19, paragraph 1)',
      'Required: self-assessment report (self-assessment). (article 19, paragraph 1)',
      'Required: evidence (evidence). (article 19, paragraph 1)',
      'The papers are filed with county and district market regulators (county-offices) first, which may also issue the receipt. (article 19, paragraph 1)',
      'Open point [several-teams] May several teams of one organisation apply separately? for now yes. [the text is silent: our default] (article 19, paragraph 1)',
      'Open point [supplement-one-time] Are missing items told once and completely? for now yes. [the text is silent: our default] (article 19, paragraph 1)',
      'Lists the papers and says with whom they are filed. (hash of the official text 24329ecf…f2762d57) (article 19, paragraph 1)',
    ],
  },
  '19p2': {
    zh: [
      '需要补正的内容一次性告知。（第十九条第二款）',
      '补正期间审查期限中止计算，收到补正材料后恢复计算。（第十九条第二款）',
      '补正须在告知后5个工作日内完成，末日逢法定休假日顺延；逾期视为放弃补正，由受理机构依现有材料办理。（第十九条第二款）',
      '补正内容是否须一次性告知？〔supplement-one-time〕是或者否；默认是；由秘书处〔secretariat〕在“申报〔application〕”环节开始前决定。〔条文未明示，按默认口径〕（第十九条第二款）',
      '规定补正告知、补正期限和期间的扣除。（正式文本摘要值00d79bf4…a844a099）（第十九条第二款）',
    ],
    en: [
      'What is missing is told once and completely. (article 19, paragraph 2)',
      "The clock of the authority's limits stands still from the request until the supplement is there. (article 19, paragraph 2)",
      'The supplement is due within 5 working days of the request, its last day rolling over days off; later it is forfeited and the office decides on the papers that it has. (article 19, paragraph 2)',
      'Are missing items told once and completely? [supplement-one-time] yes or no; by default yes; decided by the secretariat [secretariat] before the step Application [application] opens. [the text is silent: our default] (article 19, paragraph 2)',
      'Missing papers: who tells, within which time, and that the clock stops. (hash of the official text 00d79bf4…a844a099) (article 19, paragraph 2)',
    ],
  },
  '20': {
    zh: [
      '5．推荐〔recommendation〕：由秘书处〔secretariat〕办理，在评奖公告〔call〕之后，对象为申报〔application〕的通过者；环节种类为推荐〔recommendation〕。（第二十条）',
      '推荐单位：县（区）人民政府（county-governments）、市政府有关部门（departments）、行业协会（associations），须有其中一家的推荐意见。（第二十条）',
      '推荐意见须经签署。（第二十条）',
      '每家推荐单位推荐不超过3个；撤回推荐或者申报方撤回申报的，名额空出。（第二十条）',
      '每家推荐单位须对其推荐的申报方排序，从第1位起连续，不得并列。（第二十条）',
      '规定推荐意见、推荐数量和排序。（正式文本摘要值40c1123d…a51a7699）（第二十条）',
    ],
    en: [
      '5. Recommendation [recommendation]: conducted by the secretariat [secretariat], after Call announcement [call], for those who passed Application [application]; a step of the kind recommendation [recommendation]. (article 20)',
      'Recommending bodies: county and district governments (county-governments), departments of the city government (departments), trade associations (associations); the recommendation of one of them is needed. (article 20)',
      'A recommendation has to be signed. (article 20)',
      'Each unit recommends at most 3. A recommendation taken back, or an application withdrawn, frees the place. (article 20)',
      'Each unit puts those it recommends in an order, from 1 without a gap and without equals. (article 20)',
      'Recommenders sign, put forward at most three, and put them in order. (hash of the official text 40c1123d…a51a7699) (article 20)',
    ],
  },
  '21p1': {
    zh: [
      '6．资格审查〔eligibility〕：由秘书处〔secretariat〕办理，在申报〔application〕、推荐〔recommendation〕之后，对象为推荐〔recommendation〕的通过者；环节种类为资格审查〔eligibility〕。（第二十一条第一款）',
      '期限〔check-within-ten-days〕：自收齐申报材料起（补正期间不计算）不超过10个工作日，末日逢法定休假日顺延；逾期记录原因，程序继续。（第二十一条第一款）',
      '逐项认定申报条件，认定基准日依“评奖公告”公布的日期确定；合格的进入下一环节。（第二十一条第一款）',
      '规定资格审查的办理时限。（正式文本摘要值aae4d9be…4df72a1f）（第二十一条第一款）',
    ],
    en: [
      '6. Eligibility check [eligibility]: conducted by the secretariat [secretariat], after Application [application], Recommendation [recommendation], for those who passed Recommendation [recommendation]; a step of the kind eligibility check [eligibility]. (article 21, paragraph 1)',
      'Limit [check-within-ten-days]: at most 10 working days from the receipt of the complete papers, standing still while a supplement is out, rolling over days off; an overrun is recorded with its reason and blocks nothing. (article 21, paragraph 1)',
      'Each condition is found one by one, as of a day that "Call announcement" gives; the eligible go on. (article 21, paragraph 1)',
      'Sets the time for the eligibility check, from the complete receipt. (hash of the official text aae4d9be…4df72a1f) (article 21, paragraph 1)',
    ],
  },
  '21p2': {
    zh: [
      '市生态环境、应急管理、税务等部门〔consulted-departments〕：为有关部门〔department〕，有多家。（第二十一条第二款）',
      '对申报对象出具书面意见〔gives-opinion〕，在部门意见征询〔inquiry〕环节办理。（第二十一条第二款）',
      '7．部门意见征询〔inquiry〕：由秘书处〔secretariat〕办理，在资格审查〔eligibility〕之后；环节种类为征求部门意见〔inquiry〕。（第二十一条第二款）',
      '就每一申报方书面征求意见，对象为市生态环境、应急管理、税务等部门。（第二十一条第二款）',
      '不良意见不直接减少名单，由人工在审查时考虑；逾期不答复的，写明理由后继续办理。（第二十一条第二款）',
      '每个合格对象都要书面征询部门意见。（正式文本摘要值4faa096f…148db6ac）（第二十一条第二款）',
    ],
    en: [
      "The city's authorities for environment, emergencies, taxes and the like [consulted-departments]: in the role of department [department], several bodies. (article 21, paragraph 2)",
      'Give a written opinion on each applicant [gives-opinion], done in: Departmental inquiry [inquiry]. (article 21, paragraph 2)',
      '7. Departmental inquiry [inquiry]: conducted by the secretariat [secretariat], after Eligibility check [eligibility]; a step of the kind departmental inquiry [inquiry]. (article 21, paragraph 2)',
      "Asked in writing about every applicant: the city's authorities for environment, emergencies, taxes and the like. (article 21, paragraph 2)",
      'An adverse answer removes nobody; people weigh it in their check. Where no answer comes, the work goes on with the reason on record. (article 21, paragraph 2)',
      'Offices are asked in writing about every eligible applicant. (hash of the official text 4faa096f…148db6ac) (article 21, paragraph 2)',
    ],
  },
  '22p1': {
    zh: [
      '8．资料评审〔desk〕：由秘书处〔secretariat〕办理，在部门意见征询〔inquiry〕之后；环节种类为评审〔assessment〕。（第二十二条第一款）',
      '期限〔desk-within-twenty-days〕：自“资格审查〔eligibility〕”办结起不超过20个工作日，末日逢法定休假日顺延；逾期记录原因，程序继续。（第二十二条第一款）',
      '待定事项〔consensus-spread〕同一条款评分相差超过几个百分点时须合议？暂按20。〔条文未明示，按默认口径〕（第二十二条第一款）',
      '待定事项〔panel-size〕每个申报对象至少由几名评审员独立评分？尚待决定。〔条文未明示，按默认口径〕（第二十二条第一款）',
      '规定资料评审及其时限。（正式文本摘要值ced0c800…b95ef5d0）（第二十二条第一款）',
    ],
    en: [
      '8. Desk review [desk]: conducted by the secretariat [secretariat], after Departmental inquiry [inquiry]; a step of the kind assessment [assessment]. (article 22, paragraph 1)',
      'Limit [desk-within-twenty-days]: at most 20 working days from the conclusion of Eligibility check [eligibility], rolling over days off; an overrun is recorded with its reason and blocks nothing. (article 22, paragraph 1)',
      'Open point [consensus-spread] Above which spread (percentage points) on an item must the panel reach a consensus? for now 20. [the text is silent: our default] (article 22, paragraph 1)',
      'Open point [panel-size] At least how many assessors score each applicant alone? to be decided. [the text is silent: our default] (article 22, paragraph 1)',
      'The desk review against the standard, and its time. (hash of the official text ced0c800…b95ef5d0) (article 22, paragraph 1)',
    ],
  },
  '22p2': {
    zh: [
      '9．确定入围名单〔shortlist〕：由评委会〔committee〕办理，在资料评审〔desk〕之后；环节种类为入围〔shortlist〕。（第二十二条第二款）',
      '依据资料评审得分，按得分由高到低，以各奖项名额合计的1.4倍（四舍五入）确定入围，各排名分别计算；不足的，全部入围。（第二十二条第二款）',
      '得分相同的，依次比较“结果”类得分（高者优先）；仍相同的，一并列入。〔条文未明示，按默认口径〕（第二十二条第二款）',
      '待定事项〔shortlist-ties〕入围线上得分相同的如何取舍？暂按“得分相同的全部入围”〔include〕。〔条文未明示，按默认口径〕（第二十二条第二款）',
      '入围线上得分相同的如何取舍？〔shortlist-ties〕可选：得分相同的全部入围〔include〕；由评委会决定〔committee〕；默认“得分相同的全部入围”〔include〕；由评委会〔committee〕在“资料评审〔desk〕”环节开始前决定，影响排名。〔条文未明示，按默认口径〕（第二十二条第二款）',
      '按得分和名额倍数确定入围。（正式文本摘要值2a4c2e67…d77738eb）（第二十二条第二款）',
    ],
    en: [
      '9. Shortlist [shortlist]: conducted by the committee [committee], after Desk review [desk]; a step of the kind shortlist [shortlist]. (article 22, paragraph 2)',
      'Shortlisted by the score of Desk review: the best, 1.4 times the seats of all awards (rounded half up), in each ranking; if there are fewer, all of them. (article 22, paragraph 2)',
      'Equal scores: compared by the results score (higher first); of those still equal all enter. [the text is silent: our default] (article 22, paragraph 2)',
      'Open point [shortlist-ties] How is a tie at the shortlist\'s line settled? for now "all equals go on" [include]. [the text is silent: our default] (article 22, paragraph 2)',
      'How is a tie at the shortlist\'s line settled? [shortlist-ties] one of: all equals go on [include]; the committee decides [committee]; by default "all equals go on" [include]; decided by the committee [committee] before the step Desk review [desk] opens; touches the ranking. [the text is silent: our default] (article 22, paragraph 2)',
      'The shortlist: by score, at 1.4 times the seats, rounded half up. (hash of the official text 2a4c2e67…d77738eb) (article 22, paragraph 2)',
    ],
  },
  '22p3': {
    zh: [
      '10．未入围反馈〔feedback〕：由秘书处〔secretariat〕办理，在确定入围名单〔shortlist〕之后；环节种类为反馈〔feedback〕。（第二十二条第三款）',
      '向“确定入围名单”止步的申报方逐个反馈优势和可改进之处，不影响其他环节。（第二十二条第三款）',
      '未入围者得到书面反馈。（正式文本摘要值16b44256…31f421eb）（第二十二条第三款）',
    ],
    en: [
      '10. Feedback to those not shortlisted [feedback]: conducted by the secretariat [secretariat], after Shortlist [shortlist]; a step of the kind feedback [feedback]. (article 22, paragraph 3)',
      'Everyone who left at “Shortlist” is given feedback: strengths and what could be improved. It holds up no other step. (article 22, paragraph 3)',
      'Those not shortlisted are told their strengths and improvements. (hash of the official text 16b44256…31f421eb) (article 22, paragraph 3)',
    ],
  },
  '23p1': {
    zh: [
      '11．现场评审〔site〕：由秘书处〔secretariat〕办理，在确定入围名单〔shortlist〕之后；环节种类为评审〔assessment〕。（第二十三条第一款）',
      '待定事项〔consensus-spread〕同一条款评分相差超过几个百分点时须合议？暂按20。〔条文未明示，按默认口径〕（第二十三条第一款）',
      '待定事项〔panel-size〕每个申报对象至少由几名评审员独立评分？尚待决定。〔条文未明示，按默认口径〕（第二十三条第一款）',
      '综合得分按资料评审40%、现场评审60%汇总，缺任一环节得分的不予排名，也不调整其他权重。（第二十三条第一款）',
      '综合得分显示时四舍五入保留2位小数；比较得分要求和名次在舍入之前。〔条文未明示，按默认口径〕（第二十三条第一款）',
      '综合得分显示保留几位小数？（比较分数线和名次均在舍入之前）〔score-decimals〕填写0至6的整数；默认2；由评委会〔committee〕在“资料评审〔desk〕”环节开始前决定，影响排名。〔条文未明示，按默认口径〕（第二十三条第一款）',
      '规定现场评审和两项得分的权重。（正式文本摘要值f559c806…a4a63a30）（第二十三条第一款）',
    ],
    en: [
      '11. Site visit [site]: conducted by the secretariat [secretariat], after Shortlist [shortlist]; a step of the kind assessment [assessment]. (article 23, paragraph 1)',
      'Open point [consensus-spread] Above which spread (percentage points) on an item must the panel reach a consensus? for now 20. [the text is silent: our default] (article 23, paragraph 1)',
      'Open point [panel-size] At least how many assessors score each applicant alone? to be decided. [the text is silent: our default] (article 23, paragraph 1)',
      'The composite is made of Desk review 40%, Site visit 60%; whoever lacks one of these scores is not ranked, and no weight is changed. (article 23, paragraph 1)',
      'The composite is shown rounded half up to 2 decimals; floors and ranks are compared before rounding. [the text is silent: our default] (article 23, paragraph 1)',
      'To how many decimals is the composite score shown? (Floors and ranks are compared before rounding.) [score-decimals] a whole number from 0 to 6; by default 2; decided by the committee [committee] before the step Desk review [desk] opens; touches the ranking. [the text is silent: our default] (article 23, paragraph 1)',
      'The site visit, and the weights of the two scores. (hash of the official text f559c806…a4a63a30) (article 23, paragraph 1)',
    ],
  },
  '23p2': {
    zh: [
      'GB/T 19580《卓越绩效评价准则》〔gbt-19580-2012〕：评审采用，适用于组织，数据见〔gbt-19580-2012〕。（第二十三条第二款）',
      '秘书处提出的个人评审标准〔persons〕：评审采用，适用于个人，由秘书处〔secretariat〕制定或选定，数据由使用单位录入。（第二十三条第二款）',
      '可以采用同等的新版本标准。（第二十三条第二款）',
      '指定组织、班组和个人各自的评审标准。（正式文本摘要值63c69885…75848789）（第二十三条第二款）',
    ],
    en: [
      'GB/T 19580 Criteria for Performance Excellence [gbt-19580-2012]: scores the applicants, for organisations, data in [gbt-19580-2012]. (article 23, paragraph 2)',
      'The standard for persons that the secretariat puts forward [persons]: scores the applicants, for persons, made or chosen by the secretariat [secretariat], entered by the operator. (article 23, paragraph 2)',
      'Equal newer editions of the standards may be used. (article 23, paragraph 2)',
      'Names the standards for organisations, teams and persons. (hash of the official text 63c69885…75848789) (article 23, paragraph 2)',
    ],
  },
  '24p1': {
    zh: [
      '得分应当不低于650分，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的55%，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的55%，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的55%，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的55%，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的45%，舍入前比较。（第二十四条第一款）',
      '得分应当不低于标准总分的45%，舍入前比较。（第二十四条第一款）',
      '达到较高等次分数线的，审议中可以调整到较低等次，须说明理由。〔条文未明示，按默认口径〕（第二十四条第一款）',
      '达到上一等次分数线但未列入候选的，可否列入下一等次？〔lower-tier〕可选：可以，按排名依次列入〔next-in-rank〕；不可以，仅限本等次分数段〔band-only〕；默认“可以，按排名依次列入”〔next-in-rank〕；由评委会〔committee〕在“资料评审〔desk〕”环节开始前决定，影响排名。〔条文未明示，按默认口径〕（第二十四条第一款）',
      '规定各等次的最低得分。（正式文本摘要值ce42ffde…140130f2）（第二十四条第一款）',
    ],
    en: [
      'Asks for at least 650 points, compared before rounding. (article 24, paragraph 1)',
      "Asks for at least 55% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      "Asks for at least 55% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      "Asks for at least 55% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      "Asks for at least 55% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      "Asks for at least 45% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      "Asks for at least 45% of the standard's total, compared before rounding. (article 24, paragraph 1)",
      'Who reaches the floor of a higher award may be moved to a lower one, with a reason. [the text is silent: our default] (article 24, paragraph 1)',
      'May somebody who reached a higher floor without getting a seat stand for the next tier? [lower-tier] one of: yes, next in rank [next-in-rank]; no, each tier is for its own band of scores [band-only]; by default "yes, next in rank" [next-in-rank]; decided by the committee [committee] before the step Desk review [desk] opens; touches the ranking. [the text is silent: our default] (article 24, paragraph 1)',
      'Sets the lowest score of each tier, in points or in per cent. (hash of the official text ce42ffde…140130f2) (article 24, paragraph 1)',
    ],
  },
  '24p2': {
    zh: [
      '由评委会〔committee〕认定：其质量贡献是否达到评审标准。（第二十四条第二款）',
      '个人金奖是否达标由评委会认定。（正式文本摘要值4495bb86…71c64b3a）（第二十四条第二款）',
    ],
    en: [
      'Found by the committee [committee]: whether the contribution to quality reaches the standard. (article 24, paragraph 2)',
      'The committee finds whether a person reaches the standard for gold. (hash of the official text 4495bb86…71c64b3a) (article 24, paragraph 2)',
    ],
  },
  '25p1': {
    zh: [
      '12．综合排序和候选名单〔evaluation〕：由秘书处〔secretariat〕办理，在现场评审〔site〕之后；环节种类为综合评价〔evaluation〕。（第二十五条第一款）',
      '按综合排名分别提出各奖项候选名单；达到较高奖项得分要求而未列入其候选的，可依次列入下一奖项候选。（第二十五条第一款）',
      '须签署评审报告。（第二十五条第一款）',
      '待定事项〔lower-tier〕达到上一等次分数线但未列入候选的，可否列入下一等次？暂按“可以，按排名依次列入”〔next-in-rank〕。〔条文未明示，按默认口径〕（第二十五条第一款）',
      '待定事项〔score-decimals〕综合得分显示保留几位小数？（比较分数线和名次均在舍入之前）暂按2。〔条文未明示，按默认口径〕（第二十五条第一款）',
      '按综合得分排序并提出候选名单和报告。（正式文本摘要值6a1cf9d2…d766403c）（第二十五条第一款）',
    ],
    en: [
      '12. Ranking and candidate lists [evaluation]: conducted by the secretariat [secretariat], after Site visit [site]; a step of the kind evaluation [evaluation]. (article 25, paragraph 1)',
      'Candidates are listed for each award by rank; who reaches the floor of a higher award without a seat there stands for the next one. (article 25, paragraph 1)',
      'To be signed: report on the assessment. (article 25, paragraph 1)',
      'Open point [lower-tier] May somebody who reached a higher floor without getting a seat stand for the next tier? for now "yes, next in rank" [next-in-rank]. [the text is silent: our default] (article 25, paragraph 1)',
      'Open point [score-decimals] To how many decimals is the composite score shown? (Floors and ranks are compared before rounding.) for now 2. [the text is silent: our default] (article 25, paragraph 1)',
      'Ranking by composite score, candidate lists and a report. (hash of the official text 6a1cf9d2…d766403c) (article 25, paragraph 1)',
    ],
  },
  '25p2': {
    zh: [
      '得分相同的，依次比较“结果”类得分（高者优先）、现场评审得分（高者优先）；仍相同的，由评委会决定。（第二十五条第二款）',
      '规定末位同分的比较次序。（正式文本摘要值12e82ff3…00acfeba）（第二十五条第二款）',
    ],
    en: [
      'Equal scores: compared by the results score (higher first), the score of Site visit (higher first); of those still equal the committee decides. (article 25, paragraph 2)',
      'Says how equals at a last seat are compared, and who decides. (hash of the official text 12e82ff3…00acfeba) (article 25, paragraph 2)',
    ],
  },
  '26': {
    zh: [
      '13．公开征求意见〔consultation〕：由秘书处〔secretariat〕办理，在综合排序和候选名单〔evaluation〕之后；环节种类为公开征求意见〔consultation〕。（第二十六条）',
      '征求意见期不少于10日，末日为休息日的顺延。（第二十六条）',
      '征求意见公告渠道：政府网站。（第二十六条）',
      '公布评审结果，听取公众意见；征求意见不减少名单。（第二十六条）',
      '意见逐件答复后方可办结。（第二十六条）',
      '待定事项〔days-off〕征求意见期最后一日为法定休假日的，是否顺延至其次日？暂按是。〔条文未明示，按默认口径〕（第二十六条）',
      '征求意见期最后一日为法定休假日的，是否顺延至其次日？〔days-off〕是或者否；默认是；由秘书处〔secretariat〕在“公开征求意见〔consultation〕”环节开始前决定。〔条文未明示，按默认口径〕（第二十六条）',
      '评审结果公开征求意见并逐件答复。（正式文本摘要值aca856c7…0d8a8402）（第二十六条）',
    ],
    en: [
      '13. Public consultation [consultation]: conducted by the secretariat [secretariat], after Ranking and candidate lists [evaluation]; a step of the kind public consultation [consultation]. (article 26)',
      'The consultation runs at least 10 days; a last day off rolls on. (article 26)',
      'Posted through: government website. (article 26)',
      'The public is shown the results and asked for its opinion; a consultation removes nobody. (article 26)',
      'Every opinion has a reply before the consultation is concluded. (article 26)',
      'Open point [days-off] If the consultation ends on a day off, does it run to the next working day? for now yes. [the text is silent: our default] (article 26)',
      'If the consultation ends on a day off, does it run to the next working day? [days-off] yes or no; by default yes; decided by the secretariat [secretariat] before the step Public consultation [consultation] opens. [the text is silent: our default] (article 26)',
      'Results are shown to the public for ten days; every opinion has a reply. (hash of the official text aca856c7…0d8a8402) (article 26)',
    ],
  },
  '27p1': {
    zh: [
      '14．评委会审议〔deliberation〕：由评委会〔committee〕办理，在公开征求意见〔consultation〕之后；环节种类为审议〔deliberation〕。（第二十七条第一款）',
      '会议须有不少于三分之二的成员到会，回避成员不计入基数。（第二十七条第一款）',
      '待定事项〔lower-tier〕达到上一等次分数线但未列入候选的，可否列入下一等次？暂按“可以，按排名依次列入”〔next-in-rank〕。〔条文未明示，按默认口径〕（第二十七条第一款）',
      '规定评委会开会的法定人数。（正式文本摘要值c5fb0cfe…ed92e813）（第二十七条第一款）',
    ],
    en: [
      '14. Deliberation by the committee [deliberation]: conducted by the committee [committee], after Public consultation [consultation]; a step of the kind deliberation [deliberation]. (article 27, paragraph 1)',
      'At least 2/3 of the members must be present; the recused are outside the base. (article 27, paragraph 1)',
      'Open point [lower-tier] May somebody who reached a higher floor without getting a seat stand for the next tier? for now "yes, next in rank" [next-in-rank]. [the text is silent: our default] (article 27, paragraph 1)',
      'The committee meets with a quorum of two thirds. (hash of the official text c5fb0cfe…ed92e813) (article 27, paragraph 1)',
    ],
  },
  '27p2': {
    zh: [
      '无记名投票，同意票达到出席成员的三分之二（含本数）为通过，回避成员不计入基数。（第二十七条第二款）',
      '评委会提出拟奖名单，报请批准。（第二十七条第二款）',
      '由评委会提请批准。（第二十七条第二款）',
      '规定无记名投票和三分之二通过线。（正式文本摘要值a8aaeaf7…333ea56d）（第二十七条第二款）',
    ],
    en: [
      'By secret ballot, carried by at least 2/3 of the members present; the recused are outside the base. (article 27, paragraph 2)',
      'The committee adopts the proposed list and submits it for approval. (article 27, paragraph 2)',
      'The committee requests approval. (article 27, paragraph 2)',
      'A secret ballot; two thirds of those present suffice. (hash of the official text a8aaeaf7…333ea56d) (article 27, paragraph 2)',
    ],
  },
  '28': {
    zh: [
      '批准获奖建议名单〔approves〕，在市政府批准〔approval〕环节办理。（第二十八条）',
      '15．市政府批准〔approval〕：由市政府〔approver〕办理，在评委会审议〔deliberation〕之后；环节种类为批准〔approval〕。（第二十八条）',
      '期限〔approved-within-sixty-days〕：自“评委会审议〔deliberation〕”办结起不超过60日，末日逢法定休假日不顺延；逾期的不发生效力。（第二十八条）',
      '可以部分批准，未批准的须说明理由。（第二十八条）',
      '规定批准方式、时限及逾期的后果。（正式文本摘要值dfc35502…da5cea56）（第二十八条）',
    ],
    en: [
      'Approves the proposed list [approves], done in: Approval by the city government [approval]. (article 28)',
      '15. Approval by the city government [approval]: conducted by the city government [approver], after Deliberation by the committee [deliberation]; a step of the kind approval [approval]. (article 28)',
      'Limit [approved-within-sixty-days]: at most 60 days from the conclusion of Deliberation by the committee [deliberation], not rolling over days off; after it the step has no effect. (article 28)',
      'Names can be struck with a reason. (article 28)',
      'Approval whole or in part; after sixty days the proposal lapses. (hash of the official text dfc35502…da5cea56) (article 28)',
    ],
  },
  '29p1': {
    zh: [
      '16．公示〔publicity〕：由秘书处〔secretariat〕办理，在市政府批准〔approval〕之后；环节种类为公示〔publicity〕。（第二十九条第一款）',
      '公示期为7个工作日，末日为休息日的顺延。（第二十九条第一款）',
      '公示渠道：政府网站、报纸。（第二十九条第一款）',
      '批准后的名单公示七个工作日。（正式文本摘要值1c428cbf…491cfe2d）（第二十九条第一款）',
    ],
    en: [
      '16. Public notice period [publicity]: conducted by the secretariat [secretariat], after Approval by the city government [approval]; a step of the kind public notice [publicity]. (article 29, paragraph 1)',
      'The notice runs exactly 7 working days; a last day off rolls on. (article 29, paragraph 1)',
      'Posted through: government website, newspaper. (article 29, paragraph 1)',
      'The approved list is posted for seven working days. (hash of the official text 1c428cbf…491cfe2d) (article 29, paragraph 1)',
    ],
  },
  '29p2': {
    zh: [
      '17．异议处理〔objections〕：由秘书处〔secretariat〕办理，在市政府批准〔approval〕之后，与其他环节同时进行，不影响其他环节；环节种类为异议处理〔objection〕。（第二十九条第二款）',
      '异议在“公示”期内提出。（第二十九条第二款）',
      '异议须实名提出，匿名的作为线索留存。（第二十九条第二款）',
      '异议须附证明材料，未附的作为线索留存。（第二十九条第二款）',
      '异议由评委会在10个工作日内处理；处理期间只暂缓被异议的名单，逾期的记录原因，不影响处理效力。（第二十九条第二款）',
      '授奖前丧失申报条件的，由秘书处提请，评委会决定取消资格，是否递补从其规定。〔条文未明示，按文义推定〕（第二十九条第二款）',
      '注：条文只写异议成立的取消获奖资格，其他丧失条件的比照办理。〔条文未明示，按文义推定〕（第二十九条第二款）',
      '规定异议的条件、裁决和后果。（正式文本摘要值cb57e70b…c6a6d421）（第二十九条第二款）',
    ],
    en: [
      '17. Objections [objections]: conducted by the secretariat [secretariat], after Approval by the city government [approval], beside the others, blocking none; a step of the kind objections [objection]. (article 29, paragraph 2)',
      'Objections are made during “Public notice period”. (article 29, paragraph 2)',
      'An objection is made under a real name; an anonymous one is kept as a lead. (article 29, paragraph 2)',
      'An objection comes with evidence; one without is kept as a lead. (article 29, paragraph 2)',
      'The committee rules within 10 working days. Only the name concerned waits; a late ruling is recorded as such and holds. (article 29, paragraph 2)',
      'Who loses eligibility before the conferral is disqualified: proposed by the secretariat, decided by the committee; whether somebody moves up is as the rules on that say. [not said in so many words: inferred] (article 29, paragraph 2)',
      'Note: The text takes names off for objections that prove true; other losses of a condition go the same way. [not said in so many words: inferred] (article 29, paragraph 2)',
      'Who may object and how, who rules within which time, and the effect. (hash of the official text cb57e70b…c6a6d421) (article 29, paragraph 2)',
    ],
  },
  '29p3': {
    zh: [
      '名单公布后出现空额的，由评委会〔committee〕依次递补。（第二十九条第三款）',
      '规定空缺的递补及其重新履行的程序。（正式文本摘要值e42ce930…b6181a39）（第二十九条第三款）',
    ],
    en: [
      'When a name falls, the next in rank moves up; this is done by the committee [committee]. (article 29, paragraph 3)',
      'Who moves up into a vacated place, and what is done anew. (hash of the official text e42ce930…b6181a39) (article 29, paragraph 3)',
    ],
  },
  '30': {
    zh: [
      '表彰获奖者〔commends〕，在表彰〔conferral〕环节办理。（第三十条）',
      '18．表彰〔conferral〕：由市政府〔approver〕办理，在公示〔publicity〕之后；环节种类为表彰〔conferral〕。（第三十条）',
      '19．获奖名单公布〔result〕：由秘书处〔secretariat〕办理，在表彰〔conferral〕之后；环节种类为公告〔announcement〕。（第三十条）',
      '面向社会发布，渠道：政府网站。（第三十条）',
      '公布获奖名单，只列名称和奖项。（第三十条）',
      '20．获奖名录〔register〕：由秘书处〔secretariat〕办理，在表彰〔conferral〕之后，与其他环节同时进行，不影响其他环节；环节种类为获奖名录〔register〕。〔条文未明示，按默认口径〕（第三十条）注：条文只写公布获奖名单，未写名录；所获荣誉逐一编号登记，以备查考。',
      '公示后表彰，公布获奖名单。（正式文本摘要值cd1da863…17268963）（第三十条）',
    ],
    en: [
      'Honours the winners [commends], done in: Conferral [conferral]. (article 30)',
      '18. Conferral [conferral]: conducted by the city government [approver], after Public notice period [publicity]; a step of the kind conferral [conferral]. (article 30)',
      '19. Result announcement [result]: conducted by the secretariat [secretariat], after Conferral [conferral]; a step of the kind announcement [announcement]. (article 30)',
      'Announced to the public through: government website. (article 30)',
      'Lists the winners, by name and award and nothing else. (article 30)',
      '20. Register of winners [register]: conducted by the secretariat [secretariat], after Conferral [conferral], beside the others, blocking none; a step of the kind register of winners [register]. [the text is silent: our default] (article 30) Note: The text has the winners announced and knows no register: each honour is entered under a number, so that it can be looked up.',
      'Winners are honoured after the notice, and their list is published. (hash of the official text cd1da863…17268963) (article 30)',
    ],
  },
  '30(1)': {
    zh: [
      '示例市质量奖金奖（组织）〔gold-organisation〕：由示例市人民政府〔government〕颁发奖杯、证书。（第三十条第（一）项）',
      '示例市质量奖金奖（个人）〔gold-person〕：由示例市人民政府〔government〕颁发奖章、证书。（第三十条第（一）项）',
      '金奖两类各自颁发的奖品。（正式文本摘要值44967efa…39d8667d）（第三十条第（一）项）',
    ],
    en: [
      "Example City Quality Award in Gold (organisations) [gold-organisation]: trophy, certificate, handed over by People's Government of Example City [government]. (article 30(1))",
      "Example City Quality Award in Gold (persons) [gold-person]: medal, certificate, handed over by People's Government of Example City [government]. (article 30(1))",
      'What winners of gold are handed, organisations and persons. (hash of the official text 44967efa…39d8667d) (article 30(1))',
    ],
  },
  '30(2)': {
    zh: [
      '示例市质量奖银奖（制造业）〔silver-manufacturing〕、示例市质量奖银奖（服务业）〔silver-services〕、示例市质量奖银奖（建设工程）〔silver-construction〕、示例市质量奖银奖（班组）〔silver-team〕：由示例市人民政府〔government〕颁发奖牌、证书。（第三十条第（二）项）',
      '银奖颁发的奖品。（正式文本摘要值566c94b7…86786f85）（第三十条第（二）项）',
    ],
    en: [
      "Example City Quality Award in Silver (manufacturing) [silver-manufacturing], Example City Quality Award in Silver (services) [silver-services], Example City Quality Award in Silver (construction) [silver-construction], Example City Quality Award in Silver (teams) [silver-team]: plaque, certificate, handed over by People's Government of Example City [government]. (article 30(2))",
      'What winners of silver are handed. (hash of the official text 566c94b7…86786f85) (article 30(2))',
    ],
  },
  '30(3)': {
    zh: [
      '示例市质量奖提名奖（组织）〔nomination-organisation〕、示例市质量奖提名奖（班组）〔nomination-team〕：由示例市人民政府〔government〕颁发证书。（第三十条第（三）项）',
      '提名奖颁发的奖品。（正式文本摘要值54d259ee…8b9462d9）（第三十条第（三）项）',
    ],
    en: [
      "Example City Quality Award Nomination (organisations) [nomination-organisation], Example City Quality Award Nomination (teams) [nomination-team]: certificate, handed over by People's Government of Example City [government]. (article 30(3))",
      'What nominees are handed. (hash of the official text 54d259ee…8b9462d9) (article 30(3))',
    ],
  },
  '31': {
    zh: [
      '每届奖金总额不超过300万元；超过的，各项按同一比例核减，取整到元。（第三十一条）',
      '设定奖金总额上限和核减办法，引出标准。（正式文本摘要值cdccda18…3a777ab8）（第三十一条）',
    ],
    en: [
      'All prizes of a cycle come to CNY 3,000,000 at most; above that each is cut in the same proportion, to whole yuan. (article 31)',
      'A ceiling for all prizes of a cycle; above it all are cut alike. (hash of the official text cdccda18…3a777ab8) (article 31)',
    ],
  },
  '31(1)': {
    zh: [
      '奖金〔gold-organisation-prize〕：示例市质量奖金奖（组织）〔gold-organisation〕首次获奖的每家60万元。（第三十一条第（一）项）注：此前领取过银奖奖金的只发差额，见第三十一条第二款。',
      '此前获较低等次奖项并领取奖金的，只发差额。（第三十一条第（一）项）注：此前领取过银奖奖金的只发差额，见第三十一条第二款。',
      '奖金〔gold-person-prize〕：示例市质量奖金奖（个人）〔gold-person〕首次获奖的每名获奖者10万元。（第三十一条第（一）项）',
      '金奖两类的奖金数额。（正式文本摘要值63840f97…13a09e6f）（第三十一条第（一）项）',
    ],
    en: [
      'Prize [gold-organisation-prize]: CNY 600,000 per winner of the Example City Quality Award in Gold (organisations) [gold-organisation], on a first win only. (article 31(1)) Note: Whoever was paid for silver gets the difference, by the second paragraph.',
      'Who was paid for a lower award before gets the difference only. (article 31(1)) Note: Whoever was paid for silver gets the difference, by the second paragraph.',
      'Prize [gold-person-prize]: CNY 100,000 per winner of the Example City Quality Award in Gold (persons) [gold-person], on a first win only. (article 31(1))',
      'The prizes of gold, for organisations and for persons. (hash of the official text 63840f97…13a09e6f) (article 31(1))',
    ],
  },
  '31(2)': {
    zh: [
      '奖金〔silver-manufacturing-prize〕：示例市质量奖银奖（制造业）〔silver-manufacturing〕首次获奖的每家30万元。（第三十一条第（二）项）',
      '奖金〔silver-services-prize〕：示例市质量奖银奖（服务业）〔silver-services〕首次获奖的每家30万元。（第三十一条第（二）项）',
      '奖金〔silver-construction-prize〕：示例市质量奖银奖（建设工程）〔silver-construction〕首次获奖的每家30万元。（第三十一条第（二）项）',
      '奖金〔silver-team-prize〕：示例市质量奖银奖（班组）〔silver-team〕首次获奖的每个获奖者8万元。（第三十一条第（二）项）',
      '银奖各类的奖金数额。（正式文本摘要值0d2ebec9…0f2a7501）（第三十一条第（二）项）',
    ],
    en: [
      'Prize [silver-manufacturing-prize]: CNY 300,000 per winner of the Example City Quality Award in Silver (manufacturing) [silver-manufacturing], on a first win only. (article 31(2))',
      'Prize [silver-services-prize]: CNY 300,000 per winner of the Example City Quality Award in Silver (services) [silver-services], on a first win only. (article 31(2))',
      'Prize [silver-construction-prize]: CNY 300,000 per winner of the Example City Quality Award in Silver (construction) [silver-construction], on a first win only. (article 31(2))',
      'Prize [silver-team-prize]: CNY 80,000 per winner of the Example City Quality Award in Silver (teams) [silver-team], on a first win only. (article 31(2))',
      'The prizes of silver, by cell. (hash of the official text 0d2ebec9…0f2a7501) (article 31(2))',
    ],
  },
  '31(3)': {
    zh: [
      '奖金〔nomination-organisation-prize〕：示例市质量奖提名奖（组织）〔nomination-organisation〕每家0元。（第三十一条第（三）项）',
      '奖金〔nomination-team-prize〕：示例市质量奖提名奖（班组）〔nomination-team〕每个获奖者0元。（第三十一条第（三）项）',
      '提名奖没有奖金。（正式文本摘要值a477fa6a…8052c46d）（第三十一条第（三）项）',
    ],
    en: [
      'Prize [nomination-organisation-prize]: CNY 0 per winner of the Example City Quality Award Nomination (organisations) [nomination-organisation]. (article 31(3))',
      'Prize [nomination-team-prize]: CNY 0 per winner of the Example City Quality Award Nomination (teams) [nomination-team]. (article 31(3))',
      'Nominations bring no money. (hash of the official text a477fa6a…8052c46d) (article 31(3))',
    ],
  },
  '31p2': {
    zh: [
      '经费〔upgrade-pays-difference〕：领取过银奖奖金的组织获得金奖，只发差额。予以提示，对象为申报对象〔applicant〕、市政府〔approver〕、公众〔public〕，环节为表彰〔conferral〕。（第三十一条第二款）',
      '由银奖升金奖的只补差额。（正式文本摘要值9c4c3c66…b3b35770）（第三十一条第二款）',
    ],
    en: [
      'Funding [upgrade-pays-difference]: An organisation that was paid for silver gets the difference to gold. Shown to: applicant [applicant], city government [approver], public [public]; in: Conferral [conferral]. (article 31, paragraph 2)',
      'From silver to gold only the difference is paid. (hash of the official text 9c4c3c66…b3b35770) (article 31, paragraph 2)',
    ],
  },
  '32': {
    zh: [
      '再次获奖：不发放奖金，授予荣誉，占用名额。（第三十二条）',
      '规定再次获奖的荣誉、奖金和名额。（正式文本摘要值c6bb4fbb…c1acd613）（第三十二条）',
    ],
    en: [
      'A win again: no prize, the honour, uses a seat. (article 32)',
      'What winning the same award again brings and whether it uses a seat. (hash of the official text c6bb4fbb…c1acd613) (article 32)',
    ],
  },
  '33': {
    zh: [
      '奖金于表彰次年1月1日至3月31日兑现。（第三十三条）',
      '22．奖金兑付〔prizes〕：由秘书处〔secretariat〕办理，在表彰〔conferral〕之后，与其他环节同时进行，不影响其他环节；环节种类为奖金兑付〔prize〕。〔条文未明示，按默认口径〕（第三十三条）注：条文未写由谁兑付奖金，由秘书处办理。',
      '奖金：奖金用于质量改进和人员培训，不得发放福利。以所列为限，不得挪作他用。予以提示，对象为申报对象〔applicant〕、公众〔public〕。（第三十三条）',
      '质量改进〔improvement〕。（第三十三条）',
      '人员培训〔training〕。（第三十三条）',
      '规定奖金的兑付时间和用途。（正式文本摘要值ecd85185…17297833）（第三十三条）',
    ],
    en: [
      'Prizes are paid from 1 January to 31 March of the year after the conferral. (article 33)',
      '22. Payment of the prizes [prizes]: conducted by the secretariat [secretariat], after Conferral [conferral], beside the others, blocking none; a step of the kind payment of prizes [prize]. [the text is silent: our default] (article 33) Note: The text does not say who pays: the secretariat does.',
      'Prizes: The prize serves improvement and training, not benefits. The list is closed; the money may be put to no other use. Shown to: applicant [applicant], public [public]. (article 33)',
      'Improvement [improvement]. (article 33)',
      'Training [training]. (article 33)',
      'When prizes are paid and what they may be used for. (hash of the official text ecd85185…17297833) (article 33)',
    ],
  },
  '34': {
    zh: [
      '称号有效期3年，期满后作为注明年度的荣誉保留。（第三十四条）',
      '25．获奖标志的使用〔title-use〕：由秘书处〔secretariat〕办理，在表彰〔conferral〕之后，与其他环节同时进行，不影响其他环节；环节种类为称号使用〔title-use〕。〔条文未明示，按文义推定〕（第三十四条）注：条文只写责令改正和由秘书处提出撤销，使用情况由秘书处登记。',
      '可以〔title-use〕：形象宣传〔image〕；须注明获奖年度；限有效期内。有效期内可在宣传中使用标志并注明年度。予以提示，对象为申报对象〔applicant〕、公众〔public〕。（第三十四条）',
      '不得〔no-use-on-products〕：标注在产品上〔product〕、标注在包装上〔packaging〕、转让〔transfer〕；责令改正。不得用于产品、包装，不得转让。予以提示，对象为申报对象〔applicant〕、公众〔public〕。（第三十四条）注：责令改正见第三十七条第（三）项。',
      '规定荣誉期限和标志使用规则。（正式文本摘要值4b3ba4c1…eb299d61）（第三十四条）',
    ],
    en: [
      'A title is valid for 3 years and stays as a dated honour after that. (article 34)',
      '25. Use of the mark [title-use]: conducted by the secretariat [secretariat], after Conferral [conferral], beside the others, blocking none; a step of the kind use of the title [title-use]. [not said in so many words: inferred] (article 34) Note: The text speaks of orders to mend and has the secretariat propose revocations: the secretariat keeps the record of uses.',
      'Allowed [title-use]: promotion of the winner [image]; with the year of the award; while the title is valid. While valid, the mark may be used with its year to promote the winner. Shown to: applicant [applicant], public [public]. (article 34)',
      'Forbidden [no-use-on-products]: marking of products [product], marking of packages [packaging], transfer [transfer]; it is ordered to end. Not on products or packages, and not to be passed on. Shown to: applicant [applicant], public [public]. (article 34) Note: That it is ordered to end is said in item 3 of article 37.',
      'For how long the honour is valid and how its mark may be used. (hash of the official text 4b3ba4c1…eb299d61) (article 34)',
    ],
  },
  '35': {
    zh: [
      '24．经验分享和年度报告〔duties〕：由秘书处〔secretariat〕办理，在表彰〔conferral〕之后，与其他环节同时进行，不影响其他环节；环节种类为获奖后义务〔duty〕。（第三十五条）',
      '分享推广〔winners-share〕：分享质量管理经验。予以提示，对象为申报对象〔applicant〕、秘书处〔secretariat〕、公众〔public〕；向社会履行。（第三十五条）',
      '报告〔yearly-report〕：每年报告质量改进情况。予以提示，对象为申报对象〔applicant〕、秘书处〔secretariat〕；向评委会秘书处（设在市市场监督管理局）〔secretariat〕履行；自获奖次年起，称号有效期内每年12月31日以前。（第三十五条）注：条文未写明年限和截止日：在称号有效期内每年12月31日以前报告。',
      '获奖者分享经验并逐年报告。（正式文本摘要值d48769fd…c526a979）（第三十五条）',
    ],
    en: [
      '24. Sharing and yearly reports [duties]: conducted by the secretariat [secretariat], after Conferral [conferral], beside the others, blocking none; a step of the kind duties of winners [duty]. (article 35)',
      'Sharing [winners-share]: Winners share their experience. Shown to: applicant [applicant], secretariat [secretariat], public [public]; owed to the public. (article 35)',
      "Report [yearly-report]: Winners report on their improvements every year. Shown to: applicant [applicant], secretariat [secretariat]; owed to secretariat of the committee (at the city's market regulator) [secretariat]; by 31 December of each year while the title is valid. (article 35) Note: The text names neither years nor a day: while the title is valid, by the end of each year.",
      'Winners share what they know and report every year. (hash of the official text d48769fd…c526a979) (article 35)',
    ],
  },
  '36p1': {
    zh: [
      '保密〔confidentiality〕：参与评审的机构和人员保守秘密，廉洁公正。须确认知悉，对象为评审员〔assessor〕、秘书处〔secretariat〕、评委会〔committee〕，环节为资料评审〔desk〕、现场评审〔site〕。（第三十六条第一款）',
      '回避〔recusal〕：与申报对象有利害关系的，主动申请回避。予以提示，对象为评审员〔assessor〕、秘书处〔secretariat〕、评委会〔committee〕，环节为资料评审〔desk〕、现场评审〔site〕、评委会审议〔deliberation〕。（第三十六条第一款）',
      '评审人员保密、廉洁并主动回避。（正式文本摘要值4c70921d…2abfc61f）（第三十六条第一款）',
    ],
    en: [
      'Confidentiality [confidentiality]: Bodies and persons who assess keep secrets, are clean and just. To be acknowledged by: assessor [assessor], secretariat [secretariat], committee [committee]; in: Desk review [desk], Site visit [site]. (article 36, paragraph 1)',
      'Recusal [recusal]: Whoever has an interest in a case asks to be recused. Shown to: assessor [assessor], secretariat [secretariat], committee [committee]; in: Desk review [desk], Site visit [site], Deliberation by the committee [deliberation]. (article 36, paragraph 1)',
      'Assessors keep secrets, stay clean and ask to be recused. (hash of the official text 4c70921d…2abfc61f) (article 36, paragraph 1)',
    ],
  },
  '36p2': {
    zh: [
      '人员责任〔staff-liability〕：滥用职权、玩忽职守、徇私舞弊的，取消评审资格，依法追责。须确认知悉，对象为评审员〔assessor〕、秘书处〔secretariat〕、评委会〔committee〕，环节为资料评审〔desk〕、现场评审〔site〕。（第三十六条第二款）',
      '违反规定的处理：取消资格〔removal〕，取消评审资格。（第三十六条第二款）',
      '违反规定的处理：移送追责〔referral〕，依法追究责任。（第三十六条第二款）',
      '评审失职舞弊的后果。（正式文本摘要值0242b140…898c2e8e）（第三十六条第二款）',
    ],
    en: [
      'Liability of staff [staff-liability]: Abuse, neglect and favouritism cost the right to assess and are pursued by law. To be acknowledged by: assessor [assessor], secretariat [secretariat], committee [committee]; in: Desk review [desk], Site visit [site]. (article 36, paragraph 2)',
      'For breaking the rules: removal [removal], loses the right to assess. (article 36, paragraph 2)',
      'For breaking the rules: referral [referral], pursued by law. (article 36, paragraph 2)',
      'What neglect, abuse and favouritism in assessing lead to. (hash of the official text 0242b140…898c2e8e) (article 36, paragraph 2)',
    ],
  },
  '37': {
    zh: [
      '决定撤销荣誉〔decides-revocation〕，在撤销荣誉〔revocation〕环节办理。（第三十七条）',
      '审议撤销荣誉事项〔deliberates-revocation〕，在撤销荣誉〔revocation〕环节办理。（第三十七条）',
      '提出撤销荣誉的建议并公告决定〔proposes-revocation〕，在撤销荣誉〔revocation〕环节办理。（第三十七条）',
      '21．撤销荣誉〔revocation〕：由秘书处〔secretariat〕办理，在申报〔application〕之后，对象为申报〔application〕的通过者，与其他环节同时进行，不影响其他环节；环节种类为取消资格与撤销〔revocation〕。（第三十七条）',
      '告知书送达后，当事方可以在5个工作日内陈述申辩；期内未陈述也未放弃的，不作决定。〔条文未明示，按默认口径〕（第三十七条）',
      '注：条文未写事先告知和陈述申辩，按5个工作日办理。〔条文未明示，按默认口径〕（第三十七条）',
      '规定撤销荣誉由谁提出、审议和决定。（正式文本摘要值270a0acc…a387d713）（第三十七条）',
    ],
    en: [
      'Decides that an honour is revoked [decides-revocation], done in: Revocation of the honour [revocation]. (article 37)',
      'Deliberates on revocations [deliberates-revocation], done in: Revocation of the honour [revocation]. (article 37)',
      'Proposes revocations and announces what was decided [proposes-revocation], done in: Revocation of the honour [revocation]. (article 37)',
      '21. Revocation of the honour [revocation]: conducted by the secretariat [secretariat], after Application [application], for those who passed Application [application], beside the others, blocking none; a step of the kind disqualification and revocation [revocation]. (article 37)',
      'After delivery of the prior notice the party has 5 working days for its defence; nothing is decided while they run and it has neither stated one nor given it up. [the text is silent: our default] (article 37)',
      'Note: The text speaks of neither prior notice nor defence: five working days are given. [the text is silent: our default] (article 37)',
      'Who proposes, deliberates on and decides a revocation. (hash of the official text 270a0acc…a387d713) (article 37)',
    ],
  },
  '37(1)': {
    zh: [
      '弄虚作假〔fraud〕：弄虚作假骗取荣誉的。（第三十七条第（一）项）注：不予受理的年限依第十五条第二款，自决定或者查实之日起算。',
      '由秘书处〔secretariat〕提请，评委会〔committee〕研究，市政府〔approver〕决定，应当办理。（第三十七条第（一）项）',
      '撤销称号，收回奖杯、奖章、奖牌、证书，追缴奖金，予以公告。（第三十七条第（一）项）',
      '条文未设追溯期限；5年内不予受理申报，未获奖的也适用。（第三十七条第（一）项）',
      '骗取荣誉的撤销、收回并追缴。（正式文本摘要值c10f0d55…cd9fa990）（第三十七条第（一）项）',
    ],
    en: [
      'Fraud [fraud]: the honour was gained by fraud. (article 37(1)) Note: The years without applying are those of article 15, paragraph 2, from the decision or the finding.',
      'Proposed by the secretariat [secretariat], deliberated on by the committee [committee], decided by the city government [approver]; it has to be done. (article 37(1))',
      'The title is revoked; handed back: trophy, medal, plaque, certificate; the prize is taken back; it is made public. (article 37(1))',
      'The text sets no window; no application for 5 years, also for those found out before any award. (article 37(1))',
      'After fraud: revoked, items taken back, money reclaimed. (hash of the official text c10f0d55…cd9fa990) (article 37(1))',
    ],
  },
  '37(2)': {
    zh: [
      '事故〔responsible-accident〕：获奖后发生较大以上责任事故的。（第三十七条第（二）项）注：不予受理的年限依第十五条第二款；以事故发生日期计，第三年的对应日仍在期内。',
      '所涉领域：质量〔quality〕、安全生产〔workSafety〕、环保〔environment〕。（第三十七条第（二）项）',
      '须达到：较大以上责任事故〔serious〕。（第三十七条第（二）项）',
      '由秘书处〔secretariat〕提请，评委会〔committee〕研究，市政府〔approver〕决定，应当办理。（第三十七条第（二）项）',
      '撤销称号，收回奖杯、奖章、奖牌、证书，不追缴奖金，予以公告。（第三十七条第（二）项）',
      '限于获奖后3年内；3年内不予受理申报。（第三十七条第（二）项）',
      '获奖后三年内发生事故的后果。（正式文本摘要值b362b958…893f06f4）（第三十七条第（二）项）',
    ],
    en: [
      "Incident [responsible-accident]: a serious accident of one's own fault after the award. (article 37(2)) Note: The years without applying are those of article 15, paragraph 2. The day of the accident counts, the corresponding day of the third year still inside.",
      'Fields: quality [quality], work safety [workSafety], environment [environment]. (article 37(2))',
      "Threshold: a serious accident or worse of one's own fault [serious]. (article 37(2))",
      'Proposed by the secretariat [secretariat], deliberated on by the committee [committee], decided by the city government [approver]; it has to be done. (article 37(2))',
      'The title is revoked; handed back: trophy, medal, plaque, certificate; the prize is kept; it is made public. (article 37(2))',
      'Within 3 years of the award; no application for 3 years. (article 37(2))',
      'After a serious accident within three years: revoked, money kept. (hash of the official text b362b958…893f06f4) (article 37(2))',
    ],
  },
  '37(3)': {
    zh: [
      '不当使用〔misuse-of-mark〕：违规使用获奖标志，经责令仍不改正的。（第三十七条第（三）项）注：是否收回证书和奖金条文未作规定，须经合法性审查；不予受理的年限依第十五条第二款。',
      '由秘书处〔secretariat〕提请，评委会〔committee〕研究，市政府〔approver〕决定，可以办理。（第三十七条第（三）项）',
      '撤销称号，条文未规定收回奖品，是否追缴奖金条文不明，须经法制审核，予以公告。（第三十七条第（三）项）',
      '条文未设追溯期限；3年内不予受理申报。（第三十七条第（三）项）',
      '违规使用标志的可以撤销。（正式文本摘要值9e1c10a3…3a537625）（第三十七条第（三）项）',
    ],
    en: [
      'Misuse [misuse-of-mark]: the mark is misused and this does not end when ordered. (article 37(3)) Note: Whether certificate and prize are taken back is not said and needs legal review. The years without applying are those of article 15, paragraph 2.',
      'Proposed by the secretariat [secretariat], deliberated on by the committee [committee], decided by the city government [approver]; it may be done. (article 37(3))',
      'The title is revoked; the text has nothing handed back; whether the prize is taken back is unclear: legal review; it is made public. (article 37(3))',
      'The text sets no window; no application for 3 years. (article 37(3))',
      'After misuse of the mark that goes on: may be revoked. (hash of the official text 9e1c10a3…3a537625) (article 37(3))',
    ],
  },
  '38': {
    zh: [
      '市纪检监察机关〔discipline-inspection〕：为纪检监察〔inspector〕。（第三十八条）',
      '受理对评审活动的反映〔receives-complaints〕，仅作提示。（第三十八条）',
      '监督〔public-supervision〕：评审活动接受社会监督，可向市纪检监察机关反映。予以提示，对象为申报对象〔applicant〕、评审员〔assessor〕、评委会〔committee〕、公众〔public〕。（第三十八条）',
      '对工作人员的投诉由纪检监察〔inspector〕受理。（第三十八条）',
      '社会监督和反映问题的渠道。（正式文本摘要值0ee71f9a…3eaf2bb0）（第三十八条）',
    ],
    en: [
      "The city's discipline inspection [discipline-inspection]: in the role of discipline inspector [inspector]. (article 38)",
      'Receives complaints about the assessment [receives-complaints], shown only. (article 38)',
      'Supervision [public-supervision]: The public watches over the assessment; complaints go to discipline inspection. Shown to: applicant [applicant], assessor [assessor], committee [committee], public [public]. (article 38)',
      'Complaints about staff go to the discipline inspector [inspector]. (article 38)',
      'The public may watch, and complain to discipline inspection. (hash of the official text 0ee71f9a…3eaf2bb0) (article 38)',
    ],
  },
  '39': {
    zh: [
      '解释〔interpreter〕：由市市场监督管理局负责解释。予以提示，对象为申报对象〔applicant〕、秘书处〔secretariat〕、评委会〔committee〕、公众〔public〕。（第三十九条）',
      '明确由谁解释本办法。（正式文本摘要值94a90ee8…2ba4187e）（第三十九条）',
    ],
    en: [
      "Interpretation [interpreter]: The city's market regulator interprets the text. Shown to: applicant [applicant], secretariat [secretariat], committee [committee], public [public]. (article 39)",
      'Says which office interprets the text. (hash of the official text 94a90ee8…2ba4187e) (article 39)',
    ],
  },
  '40': {
    zh: [
      '自2026年1月1日起施行，有效期至2030年12月31日（当日仍有效）。（第四十条）',
      '废止：2020年发布的《示例市质量奖评选规定》。（第四十条）',
      '规定施行日、失效日和废止的旧规定。（正式文本摘要值282d8e46…3db8bff3）（第四十条）',
    ],
    en: [
      'In force from 1 January 2026 to 31 December 2030, that day included. (article 40)',
      'Repeals: the Rules of Example City on the Quality Award of 2020. (article 40)',
      'The first and last day of effect, and which earlier rules end. (hash of the official text 282d8e46…3db8bff3) (article 40)',
    ],
  },
}
