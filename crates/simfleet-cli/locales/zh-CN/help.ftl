# The Chinese help of the hand-written commands. The English help is in the doc comments of the commands.
#
# The message help-COMMAND is the description of a command; its attributes are the texts of its arguments, by their ids:
#   .ID           the text of an argument
#   .ID-long      a longer text for --help
#   .ID-value-V   the description of a possible value

help-shared =
    .cards = 平台卡号（simNo）。@FILE 从文件读取列表，与 --from 相同。
    .remark = 操作原因；部分运营商通道必填。
    .from = 从文件读取更多卡号；- 表示 stdin。文本（每行一个或多个卡号）、CSV、TSV、.xlsx 和 .xls 按文件内容识别，编码可以是 UTF-8、带字节顺序标记的 UTF-16 或 GB18030（GBK）。
    .column = 表格中存放卡号的列：列名，或从 1 起的列号 [默认值：先按已知的列名查找，再按内容查找]。
    .sheet = 工作簿中的工作表：名称，或从 1 起的序号 [默认值：唯一一个可见且有值的工作表]。
    .skip_bad = 参数、文件行或单元格中有不可能是卡号的内容时，跳过这些参数、行和单元格；不加此选项则不发送任何请求。
    .wait_for = 卡处于其中任一状态时，也不再等待这张卡。已确认的卡就处于所要的状态。
    .fail_on = 卡处于其中任一状态时，不再等待这张卡，并以退出码 3 表示失败。
    .wait = 等待结果，最多等到超时。
    .no_wait = 只轮询一次，不等待。如果还有卡没有最终结果，退出码为 4。
    .timeout = 最长等待时间：90、90s、15m、1h [默认值：status 为 60s，suspend 和 restore 为 15m，actions 为 5m]。
    .poll = 轮询间隔，代替服务的默认间隔；至少 1s。
    .yes = 发送前不询问确认。
    .state = 记录批量任务的台账：文件，或 PostgreSQL 数据库的地址 postgres://USER@HOST/NAME [默认值：$XDG_STATE_HOME（否则 ~/.local/state）中的 simfleet/fleet.db]。
    .no_state = 不记录为任务，即使超过 20 张卡。中断后无法继续。
    .run = 记录为任务，即使不超过 20 张卡。
    .again = 即使一小时内用同样的卡启动过任务，也启动第二个任务。
    .id = 任务编号、编号的开头，或 last（最近的任务）。
    .dry_run = 只输出请求，不发送；签名和密钥会被遮盖。
    .action = 接口名称（Action），写法与服务端一致。
    .parameters = 查询参数；数组写成 JSON。
    .form = 表单字段。可以多次给出。
    .api_version = 接口的 API 版本 [默认值：规范的版本]。
    .effect = 重复调用会有什么影响；决定响应丢失后是否重试。
    .effect-value-read = 不改变任何数据。会重试，发送前不询问。
    .effect-value-set = 把某个值设为指定值。会重试，发送前不询问。
    .effect-value-once = 非幂等。发送前先询问，只发送一次。

help-simfleet = 管理大批物联网卡：支持阿里云物联网无线连接服务（Linkcard）和卡商平台的 V2.0 开放接口。
    .output = stdout 上数据的输出格式 [默认值：配置中的格式，否则 table；使用 --jq 时为 json]。
    .output-value-table = 列对齐的表格。
    .output-value-json = 一个 JSON 数组。
    .output-value-jsonl = 每行一个 JSON 对象，一有结果就输出。
    .output-value-csv = 逗号分隔的值，带表头。
    .output-value-xlsx = 电子表格程序的工作簿，需要同时给出 --file。
    .file = 把数据写入这个文件，而不是 stdout。全部写完后，文件才会出现或替换原有的文件。
    .excel = 用于 -o csv：写出电子表格程序可以正确打开的 CSV。长号码保持为文本，文本不会变成公式。
    .columns = 只输出这些列，并按给定的顺序；用逗号分隔。在 json 和 jsonl 中，列就是数据行的成员。
    .jq = 用 jq 语言的表达式过滤 JSON，输出的字符串不带引号：-o json 时过滤整个输出，-o jsonl 时逐行过滤。
    .emulator = 把所有请求发给这个地址上的模拟器，并使用模拟器的默认凭证。
    .config = 含有各个配置（profile）的配置文件 [默认值：SIMFLEET_CONFIG，否则 ~/.config/simfleet/config.toml]。
    .profile = 使用配置文件中的这个配置 [默认值：SIMFLEET_PROFILE，否则文件中的 default_profile]。
    .linkcard-endpoint = Linkcard 的服务地址（endpoint）。
    .haoka-endpoint = V2.0 开放接口的服务地址（endpoint）。
    .sts-endpoint = STS 的服务地址（endpoint）。
    .connect_timeout = 建立连接的超时：5s、1m [默认值：配置中的值，否则 5s]。
    .quota_share = 最多使用限流额度的这一比例，其余留给其他程序，例如 0.5 [默认值：配置中的值，否则 1]。
    .attempt_timeout = 一次尝试的超时，从建立连接到收到最后一个字节 [默认值：配置中的值，否则 30s]。
    .call_timeout = 一次调用的超时，包括所有尝试和其间的等待 [默认值：配置中的值，否则 60s]。
    .proxy = 通过这个代理访问服务；none 表示不用代理 [默认值：配置中的代理，否则 HTTPS_PROXY]。
    .ca_file = 同时信任这个 PEM 文件中的 CA 证书。
    .client_cert = 用这个 PEM 文件中的客户端证书认证；文件中可以包含私钥。
    .client_key = 客户端证书的私钥所在的 PEM 文件 [默认值：证书所在的文件]。
    .show_secrets = 显示响应中的密钥（例如临时密钥），而不是隐藏。
    .allow_http = 允许用明文 http 访问其他机器。
    .signature = 调用 { $gateways } 时的签名方式。
    .signature-value-rpc = 对参数做 HMAC-SHA1 签名。
    .signature-value-acs3 = 在请求头中做 ACS3-HMAC-SHA256 签名。
    .wire = { $gateways } 的响应格式。
    .time_scale = 客户端时钟比真实时间快多少倍；应与模拟器的倍数相同。
    .lang = 帮助和消息的语言 [默认值：由环境变量 LC_ALL、LC_MESSAGES、LANG 决定]。
    .lang-value-en = 英文。
    .lang-value-zh = 简体中文。
    .verbose = 把调用和等待记录到 stderr；给出两次则记录每一次尝试。[默认值：由 RUST_LOG 决定]
    .log_format = stderr 上日志的格式。
    .log_format-value-text = 供人阅读的文本行。
    .log_format-value-json = 每行一个 JSON 对象，程序的提示信息也是如此。
    .after-long-help =
        环境变量：
        { $environment }

        凭证来自配置文件中的配置（profile），否则来自环境变量；AccessKey 还可以来自阿里云程序使用的其他来源，例如 ~/.aliyun/config.json。命令行参数对本机所有用户可见，因此不能用来给出凭证；敏感参数还可以从文件或 stdin 读取。

        退出码（一张卡和多张卡含义相同；同时符合多项时，按 129、130、143、5、1、4、3 的顺序取第一个）：
            0   每张卡都得到了所要的结果；所有调用都成功
            1   调用失败，没有得到结果，或本机出错；diff：列表与平台不一致
            2   参数或配置无效；没有发送任何请求
            3   部分卡被服务端拒绝、不存在或执行失败；其余的卡都已有结果
            4   部分卡还没有最终结果：截止时间已到，或使用了 --no-wait；已知的结果已输出
            5   请求的响应丢失；请求可能已生效
          129   被 SIGHUP 停止；已知的结果已输出
          130   被 SIGINT（Ctrl-C）停止；已知的结果已输出
          143   被 SIGTERM 停止；已知的结果已输出

help-status = 查询卡的实时网络状态（Linkcard GetCardRealStatus），一直轮询到运营商返回结果。
    .cards = 卡的 ICCID。@FILE 从文件读取列表，与 --from 相同。
    .msisdn = 给出的号码是 MSISDN，不是 ICCID。
    .in_order = 按给定的顺序输出。某张卡较慢时，后面各卡的结果也要等它。
    .parallel = 最多同时轮询多少张卡 [默认值：限流允许的最大数量]。
    .wait_for = 反复查询每张卡，直到它处于其中任一状态。含有多张运营商卡的卡，要求每张运营商卡都处于这些状态。

help-cards = 查询卡商平台上的卡板信息（batchQuerySimInfo），或向运营商查询最新状态（batchQuerySimStatus）。
    .live = 向运营商查询，而不是读取平台的记录（约每小时更新一次）。每张卡每分钟最多查询三次。

help-actions = 查询卡板操作记录（querySimAction）。
    .serial_number = 批次的流水号，由 suspend 和 restore 输出。
    .sim_no = 平台卡号（simNo）。不指定流水号时，返回这张卡最近的 100 条记录。
    .action_type = 操作类型：代码，或规范列出的名称（restore）。
    .expect = 等到这些卡都有记录为止。可以给出列表，用逗号或空格分隔，也可以用 @FILE 从文件读取；可以多次给出。

help-suspend = 批量停机（batchShutdown），并持续跟踪，直到卡的状态显示已停机。
    .dry_run = 只输出请求（每批一个），不发送；签名会被遮盖。

help-restore = 批量复机（batchRestore），并持续跟踪，直到卡的状态显示已复机。
    .dry_run = 只输出请求（每批一个），不发送；签名会被遮盖。

help-runs = 列出、查看、继续、导出、取消和删除任务：超过 20 张卡的操作会记录为任务。

help-runs-list = 列出任务，最新的在前。这是默认操作。

help-runs-show = 按结果和原因统计一个任务的卡。

help-runs-resume = 发送还没有发送的卡，查明其余的卡，并输出所有卡的数据行。

help-runs-wait = 输出由其他进程执行的任务的数据行，直到每张卡都有最终结果。不发送任何请求。
    .timeout = 最长等待时间：90、90s、15m、1h [默认值：直到每张卡都有最终结果]。

help-runs-export = 按列表顺序输出任务中所有卡的数据行。不发送任何请求。

help-runs-cancel = 不再发送任务中剩余的卡。已发送的卡仍可用 runs resume 跟踪。

help-runs-delete = 删除任务的记录。
    .ids = 任务编号、编号的开头，或 last（最近的任务）。
    .older_than = 删除在这么久之前创建的、已完成或已取消的任务：30d、12h。
    .force = 仍有卡没有最终结果的任务也删除。已提交的操作不会撤销。

help-worker = 与本机或其他主机上的进程一起执行一个任务，直到没有剩余的批次。
help-sync = 把服务的卡列表（Linkcard ListCardInfo 或 batchQuerySimInfo）读入台账，并统计变化。
    .service = 要读取哪个服务的列表。
    .cards = 平台卡号（simNo），仅用于 haoka [默认值：台账中已知的卡]。@FILE 从文件读取列表，与 --from 相同。

help-history = 显示一张卡的哪些内容在何时发生了变化，以及由哪次任务或读取发现。只读台账。
    .card = 卡号：ICCID、MSISDN 或 simNo，也可以是卡以前的号码。
    .member = 只显示这些成员的变化，用逗号分隔，例如 os_status 或 presence。
    .since = 只显示这段时间内的变化，例如 90m、12h 或 30d。
help-history-prune = 从台账中删除旧的变化。每张卡每个成员的最后一次变化会保留，报告不受影响。
    .older_than = 删除在这么久之前见到的变化：90d、26w。
    .dry_run = 只说明会删除多少条变化。

help-diff = 把一份卡列表与台账中平台的卡进行比较。不一致时退出码为 1。
    .list = 卡列表，读取方式与其他命令的 --from 相同；- 表示 stdin。如果表格中有 ICCID、MSISDN 和 simNo 列，则全部比较。
    .live = 先像 `simfleet sync` 一样把平台的列表读入台账，而不是与台账中最近的内容比较。
    .service = 只用这个服务的卡。
    .account = 只用这个账号的卡：账号指纹的开头部分，由 sync 输出。

help-report = 列出即将到期、剩余流量不足、已停机或沉默的卡，或按用量排列。只读台账。
    .list = 哪个列表。不给出时，--html 写出包含所有列表的页面。
    .list-value-expiring = 套餐即将到期的卡，最早到期的在前。不含已销户的卡。
    .list-value-low = 剩余流量不足的卡，最少的在前。不含已销户的卡。
    .list-value-stopped = 已停机并且可以复机的卡。
    .list-value-silent = 使用中、但一段时间内用量没有增长的卡。
    .list-value-usage = 按已用流量排列的卡，最多的在前。
    .within = 用于 expiring：在这段时间内到期的套餐，例如 12h、30d 或 8w [默认值：30d]。
    .below = 用于 low：剩余流量少于此值的卡，例如 100MB [默认值：100MB]。
    .silent_for = 用于 silent：使用中、但在这段时间内用量没有增长的卡 [默认值：30d]。
    .above = 用于 usage：用量不少于此值的卡，例如 1GB [默认值：全部]。
    .html = 把一个独立的页面写入这个文件，其中有统计、随时间变化的图和列表。
    .service = 只用这个服务的卡。
    .account = 只用这个账号的卡：账号指纹的开头部分，由 sync 输出。

help-listen = 接收卡商平台的推送，并以 jsonl 输出。
    .listen = 监听地址；端口为 0 时自动选择。
    .path = 只接收发到这个路径的推送。
    .count = 输出这么多行之后停止。同一条推送的各行总是一起输出。
    .window = 平台时钟与本机时钟之间允许的最大时间差。
    .allow_unsigned = 没有有效签名的推送也输出，并标记 "signed":false。可用来查看平台实际发送的内容；注意任何人都可以发送这样的推送。

help-api = 按名称调用规范中的任意接口，例如 api linkcard get-card-real-status、api haoka query-sim-action。

help-call = 对规范中未列出的接口进行签名并发送请求。

help-call-haoka =
    .method = GET 或 POST。
    .path = 以斜杠开头的路径，例如 /openapi/iot/querySimAction。
    .parameters = 表单字段（GET 时为查询参数）；数组写成 JSON。
    .query = 查询参数，POST 时也放在查询串中。可以多次给出。

help-doctor = 检查凭证、文件、连接和时钟，并说明如何处理每个问题。
    .service = 要检查的服务。可以多次给出。[默认值：配置中的服务；没有配置时为 Linkcard 和 STS，以及已设置的 V2.0 开放接口]
    .offline = 不建立网络连接，不启动任何程序：只检查设置、文件和密钥。

help-parity = 用服务的实际响应核对规范中推断的内容。只调用读接口，不输出任何值。
    .card = 要使用的卡：Linkcard 用 ICCID，V2.0 开放接口用平台卡号。给出后不使用其他卡。可以给出列表，用逗号或空格分隔；可以多次给出 [默认值：列表第一页中的最多 3 张卡]。
    .value = 列表中取不到的参数值，例如 promoCode=CODE 或 keyNos=NUMBER。可以多次给出。
    .service = 要调用的服务。可以多次给出 [默认值：所有已设置凭证的服务]。

help-sign = 对一个请求签名，并输出签名的每一步。不发送任何请求。
    .scheme = 签名方式。
    .scheme-value-rpc = 对参数做 HMAC-SHA1 签名（Linkcard 和 STS）。
    .scheme-value-acs3 = 在请求头中做 ACS3-HMAC-SHA256 签名（Linkcard 和 STS）。
    .scheme-value-haoka = 对五个值计算 MD5（V2.0 开放接口）。
    .method = HTTP 方法。
    .action = 接口名称，用于 rpc 和 acs3。
    .version = API 版本，用于 rpc 和 acs3：Linkcard 为 2021-05-20，STS 为 2015-04-01。
    .format = 响应格式，JSON 或 XML，按发送时的写法。rpc 会对它签名；acs3 作为 Accept 发送。
    .host = 主机名；端口不是默认值时连同端口。acs3 会对它签名。
    .path = 请求的路径，不编码。rpc 总是对 / 签名。
    .param = 查询参数，不编码。可以多次给出。@FILE 从文件逐行读取 NAME=VALUE。
    .form = 表单字段，不编码。可以多次给出。@FILE 从文件逐行读取 NAME=VALUE。
    .header = 其他请求头；acs3 会对它签名。可以多次给出。@FILE 从文件逐行读取 NAME=VALUE。
    .timestamp = 请求的时间：2024-01-02T03:04:05Z；haoka 用 Unix 秒 [默认值：当前时间]。
    .nonce = nonce，用于 rpc 和 acs3 [默认值：随机生成]。
    .trace_id = traceID，用于 haoka：32 位小写十六进制 [默认值：随机生成]。
    .body_hash = 非表单正文的 SHA-256，用于 acs3：64 位小写十六进制。
    .exact = 只对给出的参数和请求头签名，不添加任何内容；用于 rpc 和 acs3。
    .access_key_id = AccessKey ID；haoka 则是应用 ID（--app-id）。密钥来自环境变量或 --secret-stdin。
    .secret_stdin = 从 stdin 的第一行读取密钥，从第二行读取临时密钥的 SecurityToken。

help-explain-signature = 根据服务端的错误和请求，说明签名为什么被拒绝。不发送任何请求。
    .error = 服务端的错误：JSON、XML、一行日志，或含有请求和响应的记录；- 表示 stdin。
    .request = 实际发送的请求，可以是文件或文本：URL、curl 命令、HTTP 报文、--dry-run 的输出，或客户端签名的字符串；- 表示 stdin。
    .access_key_id = AccessKey ID；haoka 则是应用 ID（--app-id）。密钥来自环境变量或 --secret-stdin。
    .secret_stdin = 从 stdin 的第一行读取密钥，从第二行读取临时密钥的 SecurityToken。
help-profiles = 列出配置文件中的各个配置；profiles check 检查它们。

help-profiles-check = 检查各个配置是否可用：文件、服务地址，以及能否从凭证来源取得密钥。不向服务发送任何请求。
    .name = 配置的名称 [默认值：全部]。

help-config = 写出配置文件的示例，或输出它的 JSON Schema。

help-config-init = 写出带注释的配置文件示例，只有您可以读取。已有的文件保持不变。
    .stdout = 输出示例，而不是写入文件。

help-config-schema = 输出配置文件的 JSON Schema。

help-schema = 输出某个命令的一行数据的 JSON Schema；加 -o json 则输出整个数组的。
    .command = 命令。

help-completions = 输出某个 shell 的补全脚本，可补全命令、选项和已知取值。
    .shell = shell 的名称。

help-man = 把手册页（man page）写入一个目录，每个命令和每个接口各一页。
    .directory = 目录。

help-emulator = 在本机运行模拟器，提供所有服务，用于没有账号时的测试和试用。
    .listen = 监听地址；端口为 0 时自动选择。
    .access_key_id = 签名 Linkcard 和 STS 请求所用的 AccessKey ID。
    .access_key_secret = 该 AccessKey 的 Secret。请用测试值，切勿使用真实的密钥。
    .app_id = 签名 V2.0 开放接口请求所用的应用 ID。
    .api_key = 该应用的密钥。请用测试值，切勿使用真实的密钥。
    .auth = 是否验签。
    .cards = 列出卡及其行为的 JSON 文件，不超过 16 MiB；- 表示 stdin。所有成员见 docs/zh-CN/emulator.md。
    .strict = 与真实服务一样拒绝未列出的卡，而不是自动创建。
    .seed = 决定未列出的卡的行为的种子。
    .time_scale = 模拟器的耗时缩短为几分之一；日期仍是真实时钟的日期。客户端应使用同样的倍数。
    .clock_offset = 把模拟器的时钟拨快这么多秒；负数表示拨慢。
    .fault = 让请求失败：KIND[@OPERATION][*TIMES][+SKIP][=ARGUMENT]，例如 html@GetCardRealStatus 或 cut-after-read@batchShutdown*1。可以多次给出。KIND 有 cut-after-read、cut-body、html、status、throttle、delay、unknown-states、null-fields、missing-fields、numbers-as-text、success-false、lower-camel、irregular-envelope 和 replace-body，说明见 docs/zh-CN/emulator.md。
    .push_layout = 推送给订阅方的正文格式。
    .push_layout-value-envelope = 与查询接口的整个响应相同。
    .push_layout-value-bare = 单个对象；每张卡一条推送。
    .push_layout-value-list = 对象的列表。
    .push_anywhere = 推送可以发到任何主机，而不只是回环地址。
    .settlement = 订单的普通结算（month 0）是否已包含秒返（month -99）。文档没有说明；请两种都测试。
    .settlement-value-additive = 两条明细之和才是佣金。
    .settlement-value-inclusive = 普通结算就是全部佣金。
    .metadata = 提供 ECS 实例元数据服务的哪些版本。除 off 外，都同时提供凭证 URI。
    .metadata-value-both = 需要令牌的版本 2 和不需要令牌的版本 1。
    .metadata-value-v1 = 只提供版本 1。
    .metadata-value-v2 = 只提供版本 2。
    .metadata-value-off = 都不提供；实例没有 RAM 角色。
    .ecs_role = 模拟的 ECS 实例的 RAM 角色。
    .key_lifetime = 元数据服务和凭证 URI 签发的密钥在多少秒后过期（按模拟器的时钟）。
    .log = 模拟器停止时，把不含密钥的请求日志以 jsonl 追加到这个文件：只含最近的请求，最多 10,000 条、16 MiB。文件在启动时打开。

help-demo = 用自带的模拟器演示 simfleet 的功能，不需要账号。
    .speed = 演示的时钟比真实时间快多少倍；倍数小时能看到更多次轮询。
