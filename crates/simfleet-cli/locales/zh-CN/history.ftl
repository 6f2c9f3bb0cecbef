# 与卡的历史有关的命令的消息。locales/en/history.ftl 有相同的键和变量。

value-age = 请写成 90m、12h、30d 或 8w
value-volume = 请写成 100MB 这样的流量：数字加 B、KB、MB、GB、TB 之一

span-millis = { $count } 毫秒
span-seconds = { $count } 秒
span-minutes = { $count } 分钟
span-hours = { $count } 小时
span-days = { $count } 天

history-no-fleet = 台账中没有卡
history-no-fleet-remedy = 请运行 `simfleet sync`，或用 --state 指定其他台账；没有发送任何请求
history-unsupported = 这种台账不支持卡的历史
history-unsupported-remedy = 请用 --state 指定一个文件；没有发送任何请求
history-unknown-card = 台账中没有卡 { $card }；请运行 `simfleet sync`，或检查卡号
history-prune-card = `history prune` 删除所有卡的变化，但给出了 { $card }
history-prune-card-remedy = 请去掉卡号；没有删除任何内容
history-prune-filter = `history prune` 删除所有字段的变化，但给出了 --member 或 --since
history-prune-filter-remedy = 请去掉它们，并用 --older-than 选择时间；没有删除任何内容
history-pruned = 已删除 { $count } 条变化
history-would-prune = 将删除 { $count } 条变化
history-no-state = 状态未知
history-card = { $service } { $card }：{ $state }；首次见到 { $first }，最近见到 { $last }（{ $ago }前）
history-gone = { $card }：平台的列表中已没有这张卡，发现时间 { $at }

sync-list-of-linkcard = 只有 --service haoka 可以给出卡号：Linkcard 的列表总是包含全部卡
sync-list-of-linkcard-remedy = 请去掉卡号；没有发送任何请求
sync-without-cards = 台账中没有 haoka 的卡，而 haoka 自己的卡列表接口没有文档
sync-without-cards-remedy = 请用 --from 给出卡号，以后会使用台账中的卡号；没有发送任何请求
sync-empty = 列表中没有卡；台账中的卡保持不变
sync-repeated = 读取过程中列表发生了变化：{ $count } 张卡出现了两次，其他卡可能被漏掉，因此没有把任何卡标记为已消失；请再次运行此命令
sync-stopped = { $signal }，已读取 { $cards } 张卡；已保存的内容保留，没有把任何卡标记为已消失
sync-incomplete = 读取 { $cards } 张卡后停止；已保存的内容保留，没有把任何卡标记为已消失
sync-progress = 已读取 { $cards } 张卡，共 { $all } 张，调用 { $calls } 次
sync-progress-open = 已读取 { $cards } 张卡，调用 { $calls } 次
sync-calls = 调用 { $count } 次

diff-empty-remedy = 请给出至少含有一个卡号的文件；没有发送任何请求
diff-stopped = { $signal }，尚未比较
diff-haoka-extra = haoka 无法列出全部卡：列表中缺少的卡以台账中已知的卡为准
diff-several-fleets = 台账中有多个账号的卡：{ $fleets }
diff-several-fleets-remedy = 请用 --service 和 --account 选择其中一个；没有发送任何请求
diff-same = { $file }：{ $cards } 张卡，与平台一致
diff-differs = { $file }：{ $cards } 张卡；平台缺少 { $missing } 张，平台多出 { $extra } 张，{ $mismatch } 张的号码不属于同一张卡

report-age = { $service } { $account }：{ $cards } 张卡，数据截至 { $at }（{ $ago }前）
report-never-swept = { $service } { $account }：{ $cards } 张卡；还没有完整读取过列表
report-option-of-other = { $option } 只用于列表 `{ $list }`
report-option-of-other-remedy = 请去掉它，或选择那个列表；没有发送任何请求
report-written = 已写入 { $file }

## 页面

page-title = 物联网卡报告
page-made = 由 simfleet 的台账生成于 { $at }。时间均为 UTC。
page-age = 数据截至 { $at }，在生成本页之前 { $ago }。
page-never-swept = 还没有完整读取过列表：这里只统计已知的卡。
page-cards = 卡数
page-in-use = 使用中
page-stopped = 已停机
page-waiting = 尚未使用
page-closed = 已销户
page-unknown = 状态未知
page-used = 已用流量
page-new = 上次读取新增
page-changed = 上次读取变化
page-gone = 上次读取消失
page-states = 按状态统计
page-state = 状态
page-other-states = 其他状态
page-plot-states = 各状态卡数随时间的变化
page-plot-usage = 已用流量随时间的变化
page-plot-none = 绘图需要两次完整的读取；目前还没有。
page-plot-one = 绘图需要两次完整的读取；目前只有一次。
page-list-expiring = 套餐即将到期
page-list-low = 剩余流量不足
page-list-stopped = 已停机的卡
page-list-silent = 沉默的卡
page-list-usage = 按用量排列
page-rule-expiring = { $days } 天内到期的套餐。假定 Linkcard 的时间为 UTC+8。
page-rule-low = 剩余流量少于 { $volume } 的卡。
page-rule-stopped = 已停机并且可以复机的卡，最近变化的在前。
page-rule-silent = 使用中、但在 { $days } 天内没有看到用量增长的卡。
page-rule-usage-all = 所有已知用量的卡，用量大的在前。
page-rule-usage = 用量不少于 { $volume } 的卡，用量大的在前。
page-list-empty = 没有卡。
page-list-cut = 显示前 { $rows } 张，共 { $all } 张。全部列表：simfleet report { $list } -o csv
page-footer = 流量的单位以各服务为准：haoka 的单位很可能是 KB。未列出的状态以代码显示。
page-column-service = 服务
page-column-code = 代码
page-column-since = 起始时间
page-column-expires = 套餐到期
page-column-days = 剩余天数
page-column-rest = 剩余流量
page-column-used-at = 最近用量增长
page-column-seen = 最近见到
