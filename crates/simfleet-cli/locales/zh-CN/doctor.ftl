# `simfleet doctor` 的检查结果。locales/en/doctor.ftl 有相同的键和变量。

doctor-service = 请从以下服务中选择：{ $services }
doctor-stopped = { $signal }；已输出完成的检查

## 屏幕

doctor-machine = 本机
doctor-ok = 正常
doctor-warning = 警告
doctor-error = 错误
doctor-skipped = 跳过
doctor-check-program = 程序：
doctor-check-config = 配置：
doctor-check-variables = 环境变量：
doctor-check-files = 文件：
doctor-check-ledger = 台账：
doctor-check-credentials = 凭证：
doctor-check-endpoint = 服务地址：
doctor-check-connection = 连接：
doctor-check-clock = 时钟：
doctor-check-call = 调用：
doctor-remedy = 处理方法：{ $remedy }
doctor-all-ok = 没有发现问题。
doctor-summary = { $errors } 个错误，{ $warnings } 个警告。

## 本机

doctor-profile = { $path } 中的配置 { $profile }
doctor-no-profile = { $path } 没有默认配置，因此不使用任何配置
doctor-no-config = 没有配置文件，因此不使用任何配置
doctor-variables-ok = 没有看起来有误的环境变量
doctor-variable-encoding = { $name } 的值不是有效的 UTF-8
doctor-variable-blank = { $name } 的值含有空白或换行
doctor-variable-quoted = { $name } 的值含有引号
doctor-variable-placeholder = { $name } 的值像是示例中的占位符
doctor-variable-remedy = 请把 { $name } 设为服务签发的值，不带空白和引号
doctor-variable-half = 已设置 { $set }，但没有设置 { $missing }
doctor-variable-half-remedy = 请同时设置 { $missing }，或取消 { $set }
doctor-proxy-unusable = { $name } 的值不是代理的 URL
doctor-proxy-unusable-remedy = 请写成 http://HOST:PORT；支持 http、https、socks4、socks4a、socks5 和 socks5h
doctor-proxy-twice = { $used } 和 { $unused } 的值不同；使用的是 { $used }
doctor-proxy-twice-remedy = 请取消 { $unused }，或让两者的值相同
doctor-files-none = 没有他人可以访问的密钥文件
doctor-files-private = 他人无法读取 { $files }
doctor-files-readable = 他人可以读取 { $file }（权限 { $mode }）
doctor-files-writable = 他人可以修改 { $file }（权限 { $mode }）
doctor-files-remedy = 请运行 { $command }
doctor-ledger-homeless = 没有主目录，任务需要给出 --state
doctor-ledger-none = 还没有台账；第一次任务会创建它
doctor-ledger-missing = { $place } 还不存在；第一次任务会创建它
doctor-ledger-empty = { $place } 是空的；第一次任务会创建数据表
doctor-ledger-ok = { $place } 可以使用，版本 { $version }
doctor-ledger-older = { $place } 可以使用，版本 { $version }；下一次任务会把它升级到版本 { $current }
doctor-ledger-late = { $place }：检查在 { $seconds } 秒内没有完成
doctor-ledger-late-remedy = 请检查磁盘或数据库服务器
doctor-ledger-remedy = 请用 --state 给出另一个台账

## 凭证

doctor-key-emulator = 模拟器的默认密钥 { $id }
doctor-app-found = 来源 { $source }，ID { $id }
doctor-key-found = 来源 { $source }，ID { $id }，不会过期
doctor-key-found-until = 来源 { $source }，ID { $id }，{ $end } 过期
doctor-key-by-variable = 依据 { $variable }
doctor-key-by-file = 依据 { $path }
doctor-key-by-profile = 依据 { $path }，配置 { $profile }，模式 { $mode }
doctor-key-shared = 与 { $service } 相同
doctor-key-none = 所有来源都没有 AccessKey
doctor-key-none-remedy = 请运行 `aliyun configure`，或设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET
doctor-key-late = 凭证来源在 { $seconds } 秒内没有给出结果
doctor-key-late-remedy = 请检查签发密钥的程序或服务
doctor-key-offline = 使用了 --offline，无法查询该来源：它是一个程序，或需要网络

## 连接

doctor-offline = --offline 不建立任何连接
doctor-endpoint-missing = 没有设置服务地址
doctor-endpoint-missing-remedy = 请把 { $variable } 设为代理商后台的地址，例如 { $example }，或给出 --{ $option }
doctor-endpoint-proxy = { $endpoint }，经由 { $variable } 中的代理 { $proxy }
doctor-endpoint-set-proxy = { $endpoint }，经由设置中的代理 { $proxy }
doctor-endpoint-system-proxy = { $endpoint }，经由系统代理 { $proxy }
doctor-name-unknown = 域名 { $host } 无法解析：{ $reason }
doctor-name-unknown-remedy = 请检查服务地址的拼写、网络和 DNS 服务器
doctor-connection-tls = 服务通过 TLS 响应
doctor-connection-plain = 服务有响应；连接未加密
doctor-connection-status = 不带参数的请求得到的状态码是 { $status }
doctor-connection-late = { $seconds } 秒内没有响应
doctor-connection-late-remedy = 请检查网络、防火墙和代理
doctor-certificate-subject = 出示的证书：{ $name }
doctor-certificate-issuer = 签发者：{ $name }
doctor-certificate-validity = 有效期：{ $start } 至 { $end }
doctor-clock-agrees = 本机与服务的时钟一致
doctor-clock-ok = 本机与服务的时钟相差 { $amount }
doctor-clock-behind = 本机时钟比服务慢 { $amount }
doctor-clock-ahead = 本机时钟比服务快 { $amount }
doctor-clock-window = 服务拒绝相差超过 { $minutes } 分钟的时间戳；simfleet 最多校正 1 小时
doctor-clock-remedy = 请校准时钟，例如运行 `timedatectl set-ntp true`
doctor-clock-unknown = 响应中没有日期
doctor-clock-scaled = 使用了 --time-scale，无法比较时钟
doctor-call-ok = { $operation } 成功
doctor-call-identity = { $operation } 成功：{ $identity }
doctor-call-late = { $operation }：{ $seconds } 秒内没有响应
doctor-call-without-key = 没有凭证
doctor-call-unreachable = 无法连接到服务
