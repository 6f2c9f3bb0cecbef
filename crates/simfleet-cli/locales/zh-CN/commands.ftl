# 各命令的消息（simfleet demo 除外）。locales/en/commands.ftl 有同样的键和同样的变量。

## 多个命令共用

error-with-remedy = { $message }；{ $remedy }
comma = {"、"}
card-count = { $count } 张卡
open-files-remedy = 请允许打开更多文件（ulimit -n）
other-address-remedy = 请用 --listen 另选一个地址；端口为 0 时自动选择
last-poll-failed = 最后一次轮询失败：{ $error }
fail-on-state = { $card }：状态为 { $state }，属于 --fail-on 指定的状态
poll-too-short = --poll 小于 1s；轮询间隔按 1s 处理
states-overlap = --wait-for 和 --fail-on：“{ $state }”不能同时出现在两者中
states-overlap-remedy = 请只写在其中一个里；没有发送任何请求
stopped-after = { $signal }，已完成 { $done }；请重新运行同一命令
stopped-before-sending = { $signal }；没有发送任何请求
stopped-late = { $signal }；未能输出全部内容
stopped-twice = 收到两次信号（{ $signal }）；输出不完整
stopped-during-jq = { $signal }，当时正在执行 --jq；命令的请求已经发送
signals-fail = 无法接收信号：{ $error }
signals-fail-remedy = 请允许打开更多文件（ulimit -n）和更多线程（ulimit -u）
runtime-fails = 异步运行时无法启动：{ $error }
log-filter-ignored = 忽略 RUST_LOG：{ $error }；请写成 simfleet=debug 这样的过滤条件
log-filter-not-utf8 = 不是有效的 UTF-8
endpoint-placeholder = 没有设置服务地址；显示的请求中用 endpoint.invalid 代替
endpoint-missing = 没有设置服务地址：{ $service }
endpoint-missing-remedy = 请把 { $variable } 设为{ $what }，或用 --{ $option } 给出
endpoint-of-back-office = 代理后台的根地址（origin）
plain-http-remedy = 请使用 https，或加 --allow-http
option-without-rows = { $option }：{ $command } 不输出数据行
option-without-rows-remedy = 请去掉 { $option }
option-without-data = { $option }：{ $command } 不输出数据
option-without-data-remedy = 请去掉 { $option }；如需把脚本写入文件，请重定向 stdout
command-suspend = 停机
command-restore = 复机

## simfleet suspend 和 simfleet restore

suspend-question = 将对 { $cards }停机，发送到 { $endpoint }，确定吗？
restore-question = 将对 { $cards }复机，发送到 { $endpoint }，确定吗？
batch-waiting = { $signal }；正在等待当前批次的响应；再次收到信号将结束程序
batch-submitted = 已提交 { $cards }；可用此命令查看结果：simfleet actions --serial-number { $serial }
batch-serial-unusable = 已提交 { $cards }；响应中的流水号不可用：{ $serial }
batch-without-serial = 已提交 { $cards }；响应中没有流水号
batch-failed = 这一批共 { $cards }：{ $error }
wait-ended = 轮询失败，等待已结束：{ $error }
follow-deadline = 截止时间已到；可用此命令查看卡的状态：simfleet cards --live SIM_NO
responses-lost = 部分卡的响应已丢失，服务端可能已经受理；这些卡没有重新发送；可用此命令核实：simfleet actions --sim-no NUMBER
submitted-not-cancelled = { $signal }；已提交的卡不会撤销；请先用 simfleet actions --serial-number NUMBER 查看，再用 simfleet cards --live SIM_NO 查看
not-submitted = 还有 { $cards }没有提交；请只用这些卡重新运行命令
follow-summary = { $command }：{ $counts }
follow-outage = { $summary }（轮询已持续失败 { $lasts }）
batch-dry-run = 试运行：{ $requests } 个请求，共 { $cards } 张卡；没有发送任何请求

## simfleet status

status-deadline = 截止时间已到，但还有数据行没有最终结果；请重试，或用 --timeout 延长等待时间
status-failed = { $card }：{ $error }
status-several-failed = { $cards } 张卡（第一张是 { $card }）：{ $error }
status-other-failures = 还有 { $cards } 张卡因其他原因失败；见各自的数据行
status-unqueried = 有 { $cards } 张卡没有查询，因为会遇到同样的失败
outcome-confirmed = 已确认
outcome-rejected = 被拒绝
outcome-failed = 失败
outcome-not-submitted = 未提交
outcome-not-handed-over = 尚未转交运营商
outcome-handed-over = 已转交运营商
outcome-not-confirmed = 未确认
outcome-unknown = 结果未知
outcome-pending = 未完成
outcome-error = 出错
outcome-failure = 失败
outcome-success = 成功
outcome-open = 未完成
progress-done = { $done }/{ $all } 张卡
progress-none = 还没有完成任何卡
progress-rate = 每秒 { $rate } 张卡
progress-left = 还需 { $time }
progress-line = { $done }：{ $details }
progress-outage = ；轮询已持续失败 { $lasts }

## simfleet cards

cards-stored = 有运营商没有响应；其中部分状态是平台保存的记录
cards-stopped = 查询 { $read } 张卡（共 { $all } 张）后停止：{ $error }
cards-batch-failed = 第 { $first } 到 { $last } 张卡：{ $error }
cards-unknown = 平台没有以下卡的记录：{ $cards }
cards-unknown-more = 平台没有以下卡的记录：{ $cards }，以及另外 { $more } 张卡

## simfleet actions

action-type-unknown = --action-type：{ $error }
action-type-unknown-remedy = 请给出代码或已知的名称
actions-none = 没有记录；提交之后，通常要过一到三分钟才会出现第一批记录
actions-missing = 以下卡还没有记录：{ $cards }
expect-empty = --expect：没有给出卡号
expect-empty-remedy = 请给出卡号，或去掉该选项

## simfleet listen

listen-whole-rows = { $option }：listen 总是输出完整的数据行，以免丢失数据
listen-whole-rows-remedy = 请去掉 { $option }，用其他程序从输出中筛选
listen-lines-only = listen 只输出 jsonl
listen-lines-only-remedy = 请去掉 --output，或改用 jsonl
listen-fails = 无法监听 { $address }：{ $error }
listen-on = 正在监听 { $url }
listen-stopped = 已停止，共收到 { $pushes } 条推送、{ $rows } 行；拒绝 { $rejected } 条
listen-path = 请写成 /pushes 这样的路径，不含 ? 和 #
listen-accept-fails = 无法接受连接：{ $error }
push-rejected = 拒绝了来自 { $peer } 的推送（{ $status }）：{ $reason }
push-wrong-path = 路径与 --path 不一致
push-not-a-post = 不是 POST 请求
push-too-large = 超过 { $limit } 字节
push-cut = 正文没有传完
push-too-slow = 正文没有按时到达
push-stopping = 程序正在停止
push-without-rows = 没有可以输出的数据行
push-queue-full = 等待写入 stdout 的推送太多

## simfleet emulator

emulator-fails = 模拟器无法启动：{ $error }
emulator-log-latest = { $path }：日志只含最近的 { $count } 个请求
emulator-stopped = 已停止，共收到 { $count } 个请求
emulator-pushes = 推送成功 { $delivered } 条，失败 { $failed } 次，拒绝 { $rejected } 条（不是回环地址）
emulator-stdout-closed = stdout 已关闭；正在监听 { $url }
emulator-fault = --fault { $rule }：{ $error }
emulator-fault-remedy = 请看 simfleet emulator --help
emulator-fault-operation-remedy = 请改正 @ 之后的名称，或去掉它以适用于所有接口
emulator-cards-unreadable = --cards { $path }：无法读取卡的定义：{ $error }
emulator-cards-unreadable-remedy = 请给出可读的 JSON 文件
emulator-cards-too-large = --cards { $path }：超过 16 MiB
emulator-cards-too-large-remedy = 请给出不超过 16 MiB 的 JSON 文件
emulator-cards-not-utf8 = --cards { $path }：文件不是 UTF-8 编码
emulator-cards-not-utf8-remedy = 请另存为 UTF-8 编码
emulator-cards-invalid = --cards { $path }：{ $error }
emulator-cards-invalid-remedy = 请改正该文件
emulator-log-fails = --log { $path }：无法写入日志：{ $error }
emulator-log-fails-remedy = 请给出可写的文件

## simfleet man

man-name = 名称
man-synopsis = 概要
man-description = 描述
man-options = 选项
man-subcommands = 子命令
man-notes = 说明
man-written = 已把 { $pages } 个手册页写入 { $directory }
man-fails = { $path }：无法写入手册页：{ $error }
man-fails-remedy = 请给出可写的目录
