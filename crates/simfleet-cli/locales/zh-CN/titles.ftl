# Chinese titles of the operations for which the documents have none, and of the groups of operations. They are translations
# of this project.

title-linkcard-ForceActivation = 提前激活卡
title-linkcard-GetCardDetail = 查询卡的详细信息
title-linkcard-GetCardFlowInfo = 查询卡的用量
title-linkcard-GetCredentialPoolStatistics = 查询套餐凭证的统计信息
title-linkcard-ListCardInfo = 搜索卡
title-linkcard-ListOrder = 搜索订单
title-linkcard-RebindResumeSingleCard = 机卡分离停机后恢复单卡
title-linkcard-Renew = 续费套餐或购买加油包
title-linkcard-ResumeSingleCard = 单卡复机
title-linkcard-SetCardStopRule = 设置单卡月用量上限
title-linkcard-StopSingleCard = 单卡停机
title-linkcard-UpdateAutoRechargeSwitch = 开启或关闭自动续费
title-linkcard-AddDirectionalCard = 把卡导入定向分组
title-linkcard-AddDirectionalGroup = 新建定向分组
title-linkcard-BatchAddDirectionalAddress = 为定向分组批量添加地址
title-linkcard-ListDirectionalAddress = 列出定向分组的地址
title-linkcard-ListDirectionalDetail = 查询卡所在的定向分组
title-linkcard-VerifyIotCard = 检查卡是否为定向卡
title-linkcard-AddCardToDirectionalGroup = 把卡加入定向分组
title-linkcard-AddDirectionalAddress = 为定向分组添加地址
title-linkcard-AddTagsToCard = 设置卡的标签
title-linkcard-DeleteDirectionalAddress = 从定向分组删除地址
title-linkcard-DeleteDirectionalGroup = 删除定向分组
title-linkcard-GetCardLatestFlow = 查询卡的最新用量
title-linkcard-GetCardRealStatus = 查询卡的实时网络状态
title-linkcard-GetCardStatusStatistics = 查询账号的告警计数
title-linkcard-GetOperateResult = 查询异步操作的结果
title-linkcard-GetRealNameStatus = 查询卡的实名状态
title-linkcard-GetSimCardStateDistribution = 按状态统计卡数
title-linkcard-SendMessage = 向卡发送短信
title-sts-AssumeRole = 扮演角色
title-sts-AssumeRoleWithOIDC = 用 OIDC 令牌扮演角色
title-sts-GetCallerIdentity = 查询调用者身份

group-card = 卡
group-credentials = 凭证
group-devices = 设备
group-directional = 定向
group-iot = 物联卡
group-message = 短信
group-numbers = 号卡
group-order = 订单
group-pretty = 靓号
group-result = 操作结果
group-statistics = 统计
