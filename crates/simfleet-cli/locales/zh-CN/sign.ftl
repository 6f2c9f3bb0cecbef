## simfleet sign

sign-foreign = { $flag } 不适用于签名方式 { $scheme }
sign-foreign-remedy = 请去掉 { $flag }
sign-exact = { $flag } 不能与 --exact 同时使用，因为 --exact 不添加任何参数
sign-exact-remedy = 请按发送时的写法用 --param 或 --header 给出
sign-missing = 签名方式 { $scheme } 需要 { $flag }
sign-missing-remedy = 请给出 { $flag }，或用 --exact 只对给出的参数签名
sign-value = { $flag }：没有服务会接受 `{ $value }`
sign-value-remedy = 请写成 { $example } 这样的形式
sign-empty = { $names } 的值为空；空值的两种签名写法都曾被服务端拒绝，请去掉这样的参数
sign-file = { $flag } @{ $path }：{ $error }
sign-file-remedy = 请给出每行一个 NAME=VALUE 的文件
sign-file-too-long = 超过 1 MiB
sign-file-not-utf8 = 不是 UTF-8
sign-file-line = 第 { $line } 行不是 NAME=VALUE
sign-no-id = --secret-stdin 还需要密钥的 ID
sign-no-id-remedy = 请给出 --access-key-id，或设置 { $variable }
sign-no-secret = --secret-stdin：stdin 的第一行为空
sign-no-secret-remedy = 请把密钥写到 stdin；临时密钥的 SecurityToken 写在第二行
sign-token-hidden = SecurityToken 已隐藏；加 --show-secrets 可显示
sign-canonical-request = 规范化请求：
sign-string-to-sign = 待签名字符串：
sign-signature = 签名：
sign-request = 请求：

## simfleet explain-signature

explain-stdin = stdin 只能用于一个输入
explain-stdin-remedy = 其余的请用文件给出
explain-unreadable = { $path }：{ $error }
explain-unreadable-remedy = 请给出可读的文件，或用 - 表示 stdin
explain-too-long = { $path }：超过 1 MiB
explain-too-long-remedy = 请只给出服务端的响应和被拒绝的请求
explain-certain = 确定
explain-likely = 很可能
explain-possible = 可能
explain-position = 与服务端文本的差异从第 { $position } 字节开始：
explain-sent = 发送方{" "}
explain-server = 服务端{" "}
explain-no-cause = 没有找到原因
explain-needs-request = 没有给出请求；用 --request 给出后，可以看到待签名字符串的差异
explain-no-server-string = 错误中没有服务端的待签名字符串，因此只检查了请求本身
explain-key-unused = 没有用到凭证，因为不知道发送时的签名

cause-wrong-secret = 客户端与服务端签名的文本相同，因此双方使用的密钥不同。请检查密钥是否属于这个密钥 ID，以及密钥是否已轮换。
cause-blank-in-secret = 密钥前后有空格、换行、字节顺序标记或引号。请在保存密钥的地方去掉。
cause-ampersand = HMAC 的密钥不对：rpc 用密钥加上 &，acs3 只用密钥本身。
cause-other-key-id = 请求使用的密钥 ID 与这里给出的凭证不同。请使用该请求的凭证。
cause-unknown-key-id = 服务端没有这个密钥 ID，或密钥已被禁用。请检查 ID，以及它是否属于这个服务。
cause-plus-for-space = 空格写成了 +。签名之前请编码为 %20。
cause-lower-case-escapes = 百分号编码用了小写字母。请用大写：%2F。
cause-asterisk-not-escaped = 星号没有编码。请写成 %2A。
cause-tilde-escaped = 波浪号被编码了。请保留 ~。
cause-other-escapes = 字符的编码方式与服务端不同。只有字母、数字和 - _ . ~ 保持不变，其余都编码为 %XX。
cause-sort-order = 参数的顺序不同。请按参数名的字节排序：大写在小写之前，Name.10 在 Name.2 之前。V2.0 开放接口的顺序是 appID、apiVersion、traceID、timestamp、密钥。
cause-missing-parameter = 服务端收到了一个客户端一方没有的参数或请求头。请一并签名，或查明是什么添加了它。
cause-extra-parameter = 客户端一方有一个服务端没有收到的参数或请求头。请发送它，或不要对它签名。
cause-body-in-wrong-place = 参数放在 JSON 正文中，而 rpc 不读取它。请放在查询串或表单中。
cause-form-or-query = 服务端没有把表单字段当作参数。请发送请求头 Content-Type: application/x-www-form-urlencoded，或把字段放到查询串中。
cause-double-encoding = 有一个值多编码了一次。请把未编码的值交给库。
cause-single-encoding = 在待签名字符串中，排好序的参数必须再做一次百分号编码，这里没有做。
cause-stale-token = SecurityToken 缺失、已过期，或属于另一个密钥。请使用同一次 STS 响应中的 ID、密钥和 SecurityToken，并对 SecurityToken 一并签名。
cause-clock-skew = 客户端与服务端的时钟相差太大。请校准客户端的时钟；时间必须用 UTC。
cause-wrong-method = 签名用的方法不是请求的方法。重定向或 curl 的 -d 会改变方法。
cause-wrong-path = 签名用的路径不是请求的路径。rpc 总是对 / 签名，写作 %2F。
cause-wrong-host = 签名用的主机名不是服务端收到的主机名。请检查端口，以及改写主机名的代理。
cause-blank-in-value = 有一个值的开头或结尾有空格、换行或字节顺序标记。签名之前请去掉。
cause-charset = 有一个值不是 UTF-8，例如是 GBK。签名之前请编码为 UTF-8。
cause-empty-value-dropped = 双方对空值的处理不同。请去掉这个参数。
cause-signature-not-escaped = 签名中的 + 没有编码，服务端会把它读成空格。请对签名做百分号编码。
cause-body-hash = 正文的哈希值与正文不符。请对实际发送的字节计算哈希。
cause-unsigned-header = 有一个必须签名的请求头没有列在 SignedHeaders 中：host、content-type 以及所有 x-acs- 请求头。
cause-malformed = 签名的某个部分缺失或格式不对。请与 simfleet sign 的输出比较。
cause-nonce-reused = nonce 或 traceID 已经用过。每次尝试都请用新的。
cause-other-attempt = 错误和请求属于不同的尝试。请使用同一次尝试的错误和请求。
cause-value-differs = 双方在这里不同，原因不明。请查明是什么在客户端与服务端之间改变了这个值。
