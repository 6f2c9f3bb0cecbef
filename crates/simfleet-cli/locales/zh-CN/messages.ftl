# 程序的消息。locales/en/messages.ftl 有同样的键和同样的变量。

## 帮助和消息中的服务名称与凭证名称

service-linkcard = Linkcard
service-haoka = V2.0 开放接口
service-sts = STS
and = {" 和 "}
variable-access-key-id = AccessKey ID
variable-access-key-secret = 对应的 Secret
variable-security-token = 使用临时密钥时必填
variable-app-id = 应用 ID
variable-api-key = 对应的密钥
variable-of-services = { $variable }，用于 { $services }
variable-endpoint = 服务地址（{ $service }）[默认值：{ $default }]
variable-own-endpoint = 服务地址（{ $service }），例如 { $example }

## 接口的帮助

operations-of = 接口列表：{ $service }
operations-of-version = 接口列表：{ $service }（{ $version }）
call-an-action = 按 Action 调用接口（{ $service }）：POST /，Action、Version 和参数放在查询串中
call-a-path = 按路径调用接口（{ $service }）：参数放在表单（POST）或查询串（GET）中
operations-by-group = 接口（按分组）：
operations-group = { $group }：
operations-asks-first = [会先询问]
operations-more = 加 --help 可查看某个接口的选项、限制和错误码。
operation-title = { $summary } · { $title }
operation-request = 请求：{ $request }
operation-effect = 影响：{ $effect }
operation-reason = 原因：{ $reason }
operation-quota = 限流：{ $quota }
operation-rule = 规则：{ $rule }
operation-pushes = 推送：{ $schema }，发到 { $parameter } 中的地址
operation-unsigned = 签名：不需要，也不需要凭证
operation-secrets = 密钥：{ $paths }；默认隐藏，加 --show-secrets 才会显示
operation-output = 输出：-o json 输出整个响应，其他格式只输出其中的数据行
operation-derived = 依据：从文档的示例推出
operation-inferred = 依据：推断；文档没有完整说明
operation-claims = 文档没有写明（推断，或尚无定论）：
operation-errors = 文档列出的错误码（也可能出现其他错误码）：
effect-read = 读；响应丢失时会重试
effect-set = 把某个值设为指定值；响应丢失时会重试
effect-keyed = { $parameter } 的每个值只生效一次；不指定时自动生成一个，并先询问确认
effect-once = 非幂等：先询问确认，只发送一次
quota = { $scope }每{ $per } { $limit } 次{ $guess }；达到上限时客户端会等待
quota-account = 每个账号
quota-value = { $parameter } 的每个值
quota-inferred = （推断）
quota-second = 秒
quota-minute = 分钟
quota-hour = 小时
quota-day = 天
rule-exactly-one = 以下参数必须且只能给出一个：{ $parameters }
rule-at-least-one = 以下参数至少给出一个：{ $parameters }
rule-all-or-none = 以下参数要么都给出，要么都不给：{ $parameters }
rule-when = { $parameter } 为 { $value } 时，还要给出 { $parameters }
parameter-inferred = 至少有一部分是推断的：服务的文档没有写明。
parameter-explicit = 必须给出：{ $why }。
parameter-generated = 不指定时自动生成
parameter-required = 必填
parameter-optional = 可选
parameter-wire-name = 请求中的名称：{ $name }
parameter-secret = 敏感参数，不会输出。@FILE 从文件读取，- 从 stdin 读取；命令行参数对本机所有用户可见。
parameter-list = 要给出多个值，可以多次使用该选项，或给出一个 JSON 数组；'[]' 表示空列表。
parameter-card-list = 要给出多个值，可以用逗号或空格分隔、用 @FILE 读取卡号列表（文本、CSV、.xlsx 或 .xls）、多次使用该选项，或给出一个 JSON 数组；'[]' 表示空列表。
parameter-values = 已知取值（可写值或名称）：{ $values }。
parameter-example = 示例：{ $example }
parameter-without-all = { $help } [不加 --all 时必填]
type-file = 文件
type-text = 字符串
type-texts = 字符串列表
type-integer = 整数
type-integers = 整数列表
type-number = 数字
type-numbers = 数字列表
type-boolean = true 或 false
type-booleans = true 和 false 的列表
limit-items = 最多 { $most } 项
limit-between = { $least } 到 { $most }
limit-from = 不小于 { $least }
limit-to = 不大于 { $most }
limit-length = { $most } 个字符
limit-length-between = { $least } 到 { $most } 个字符
limit-length-from = 至少 { $least } 个字符
limit-length-to = 最多 { $most } 个字符
flag-help = 显示帮助：--help 显示全部，-h 只显示摘要
flag-field = 用请求中的名称给出其他字段；资料没有列出全部字段。可以多次给出
flag-all = 从所请求的页开始读取所有页，并输出其中的数据行
flag-yes = 发送前不询问确认
flag-dry-run = 只输出请求，不发送；签名和密钥会被遮盖

## 选项的值

value-duration = 请写成 90、90s、15m 或 1h
value-share = 请写大于 0、不超过 1 的数，例如 0.5
value-timeout = 请写成 5s、1m 或 1h，最多 24h
value-scale = 请写大于 0、不超过 100000 的数字
value-pair = 请写成 NAME=VALUE

## 确认、文件与凭证

confirm-question = { $question } [y/N]{" "}
confirm-no-terminal = 无法询问“{ $question }”：stdin 不是终端
confirm-no-terminal-remedy = 请加 --yes 表示确认
confirm-rejected = 未确认，没有发送任何请求
confirm-rejected-remedy = 请回答 y，或加 --yes
secret-unreadable = --{ $flag } { $argument }：无法读取：{ $error }
secret-too-long = --{ $flag } { $argument }：超过 64 KiB
secret-remedy = 请给出存放该值的文件
credentials-access-key = AccessKey
credentials-application = 应用
credentials-not-asked = dry run 不会为取得{ $kind }而运行程序或访问其他主机；显示的请求中用 { $placeholder } 代替
credentials-instance = 本机（ECS 实例）的元数据服务
credentials-not-offline = 不发送请求的命令不会为取得密钥而运行程序或访问其他主机
credentials-not-offline-remedy = 请在环境变量中设置密钥，或使用 --access-key-id 和 --secret-stdin
credentials-placeholder = 没有设置{ $kind }；显示的请求中用 { $placeholder } 代替

## 轮询失败

outage-begins = 轮询失败，会一直重试到截止时间：{ $error }
outage-changes = 轮询又因其他原因失败，会一直重试到截止时间：{ $error }
outage-ends = 轮询已恢复，此前中断了 { $lasted }
outage-unreported = 轮询又因同样的原因失败了 { $count } 次

## 调用

send-again-question = { $name } 每换一个新的键就会再次生效，确定发送到 { $endpoint } 吗？
send-once-question = { $name } 是非幂等操作，确定发送到 { $endpoint } 吗？
stopped-run-again = { $signal }；请重新运行同一命令
stopped-waiting = { $signal }；正在等待当前调用的响应；再次收到信号将结束程序
no-response-yet = { $name }：尚未收到响应，请求可能已经生效；请先核实，再决定是否重新发送
signal-interrupt = 已中断
signal-terminate = 已被 SIGTERM 停止
signal-hang-up = 已被 SIGHUP 停止
secrets-hidden = 响应中的密钥已隐藏；加 --show-secrets 才会显示
no-rows = { $name } 调用成功{ $message }，但没有返回数据行{ $request }
no-rows-message = （{ $message }）
no-rows-request = ，请求 ID { $id }
result-failure = { $name } 没有结果：{ $failure }
some-rejected = { $items } 项中有 { $rejected } 项被拒绝；见 isError 列
dry-run = 试运行：请求没有发送
call-encoded-path = 含有百分号编码的路径无法与规范比较；按 --effect once 处理
call-method = “{ $method }”不是 HTTP 方法
call-method-remedy = 请写 GET 或 POST
call-listed = { $operation } 已在规范中；请用 simfleet api { $service } { $command }，它会检查参数
call-not-repeatable = 规范说明 { $operation } 是非幂等操作；按 --effect once 处理
schema-none = { $format } 没有 JSON Schema
schema-none-remedy = 请去掉 --output，或改用 json、jsonl
api-no-operation = 没有给出接口
api-no-operation-remedy = 请看 simfleet api --help

## 分页

pages-continue = 要继续读取，请加 --all --{ $flag } { $page }
pages-stopped = { $signal }；{ $remedy }
pages-failed = 读取第 { $page } 页失败：{ $error }
pages-incomplete = 没有读完所有页
pages-unusable = 第 { $page } 页{ $why }；可去掉 --all 并用 -o json 查看其内容
pages-repeated = 第 { $page } 页与前一页相同
pages-repeated-remedy = 服务端似乎忽略了页码；请去掉 --all
pages-first = --{ $flag } { $text }：不是有效的页码
pages-first-remedy = 请写 1 或更大的数
pages-other-data = 的数据与文档描述的不同
pages-no-list = 没有数据行列表
pages-other-list = 中应为数据行列表的地方是其他内容

## 参数

parameter-not-given = 没有给出 --{ $flag }：{ $reason }
parameter-not-given-remedy = 请给出 --{ $flag }
parameter-list-not-given-remedy = 请给出 --{ $flag }；如果确实要空列表，请写 '[]'
parameter-field = --field { $text }
parameter-key-generated = 已自动生成 { $name }={ $key }；如果要重复这次调用而不再次生效，请加 --{ $flag } { $key }
parameter-key-placeholder = { $name } 看起来是占位值；每次调用都会再次生效，并且不会重试
parameter-comma = --{ $flag } { $text }：逗号可能是分隔符，也可能是值的一部分
parameter-bad-array = --{ $flag } { $text }：开头像 JSON 数组，但不是有效的 JSON：{ $error }
parameter-bad-item = --{ $flag } { $text }：数组的元素只能是字符串、数字、true 或 false
parameter-list-remedy = 请为每个值各写一次该选项，或写成一个 JSON 数组：'["a","b"]'
parameter-file-empty = --{ $flag } { $file }：文件中没有卡号
parameter-file-empty-remedy = 请给出含有卡号的文件
parameter-hidden = （已隐藏）
parameter-not-integer = --{ $flag } { $text }：不是整数
parameter-not-integer-remedy = 请写数字，例如 20
parameter-not-known = --{ $flag } { $text }：既不是整数，也不是已知的名称
parameter-not-known-remedy = 请从以下取值中选择：{ $known }
parameter-not-number = --{ $flag } { $text }：不是数字
parameter-not-number-remedy = 请写数字，例如 9.5
parameter-not-boolean = --{ $flag } { $text }：不是 true 或 false
parameter-not-boolean-remedy = 请写 true 或 false
parameter-unknown-value = --{ $flag } { $text } 不是已知的取值，将原样发送；已知取值：{ $known }
upload-unreadable = --{ $flag } { $path }：无法读取：{ $error }
upload-unreadable-remedy = 请给出可读的文件
upload-too-large = --{ $flag } { $path }：超过 32 MiB
upload-too-large-remedy = 请给出更小的文件

## 核对规范

parity-service = 请从以下服务中选择：{ $services }
parity-unknown-parameter = --value：将要调用的接口都没有参数“{ $name }”
parity-unknown-parameter-remedy = 请使用规范中的名称，例如 promoCode；没有发送任何请求
parity-not-a-pair = --value：“{ $text }”不是 NAME=VALUE 的形式
parity-not-a-pair-remedy = 请依次写名称、= 和值；没有发送任何请求
parity-card-value = --value：`{ $name }` 是卡号
parity-card-value-remedy = 请用 --card 给出；未发送任何请求
parity-empty-card = --card：没有给出卡号
parity-empty-card-remedy = 请给出卡号；或者去掉 --card，使用列表中的卡；未发送任何请求
parity-xml = XML 没有类型，无法比较
parity-xml-remedy = 请去掉 --wire，或改用 json
parity-question = 最多发送 { $calls } 次读调用，确定吗？
parity-left-out = 跳过 { $service }：{ $error }
parity-calls = { $service }：最多调用 { $endpoint } { $calls } 次，只读取，不改变任何数据；失败的调用最多发送 { $attempts } 次：
parity-call-poll = { $operation } 再调用一次，用 { $parameter } 轮询
parity-call-without = { $operation } 不带 { $parameter }，服务应当拒绝
parity-credentials = { $service }：凭证来自 { $asked }，确认之后才会调用它
parity-cards-of-list = 卡：最多使用列表第一页中的 { $most } 张；可用 --card 另行指定
parity-cards-given = 卡：只使用 --card 给出的 { $cards } 张
parity-log = stderr 上的日志含有卡号和服务返回的提示语；请只发送报告
parity-stopped = 不再调用 { $service }：{ $reason }；`simfleet doctor` 会显示服务返回的提示语
parity-contradicted = { $service } { $subject } 与规范矛盾：{ $reason }
parity-totals = { $called } 次调用中有 { $expected } 次得到预期的响应；推断共 { $claims } 条：一致（confirmed）{ $confirmed }，矛盾（contradicted）{ $contradicted }，只观察到（observed）{ $observed }，未出现（not_seen）{ $unseen }
