# What the parser of the command line says. Its English texts are its own.

clap-commands = 命令：
clap-arguments = 参数：
clap-options = 选项：
clap-usage = 用法：
heading-global-options = 全局选项
clap-help = 显示帮助
clap-help-short = 显示帮助（--help 显示详细说明）
clap-help-long = 显示帮助（-h 显示摘要）
clap-help-subcommands = 要显示其帮助的命令
clap-help-command = 显示本帮助，或某个命令的帮助
clap-version = 显示版本

clap-error = 错误：{ $error }
clap-see-help = 详细用法请加 --help 查看。
clap-similar-command = 提示：有相近的命令：{ $similar }
clap-similar-argument = 提示：有相近的选项：{ $similar }
clap-similar-value = 提示：有相近的值：{ $similar }
clap-tip = 提示：{ $tip }
clap-tip-value = 提示：要把 { $value } 作为值传入，请写成 { $instead }
clap-known-values = [可选值：{ $values }]

clap-repeated-argument = { $argument } 只能给出一次
clap-conflict = { $argument } 不能与 { $others } 同时使用
clap-no-equals = 给 { $argument } 赋值时要用等号
clap-missing-value = { $argument } 需要一个值，但没有给出
clap-invalid-value = “{ $value }”不是 { $argument } 的有效值
clap-unknown-command = 没有“{ $name }”这个命令
clap-missing-arguments = 缺少以下必填参数：
clap-missing-command = { $name } 后面要给出一个命令 [可选：{ $known }]
clap-too-many-values = { $argument } 多出了值“{ $value }”
clap-too-few-values = { $argument } 至少需要 { $wanted } 个值，只给出了 { $given } 个
clap-wrong-number-of-values = { $argument } 需要 { $wanted } 个值，给出了 { $given } 个
clap-unknown-argument = 无法识别的参数“{ $argument }”
clap-not-an-integer = 不是整数
clap-out-of-range = 应在 { $range } 范围内
clap-not-an-address = 应写成 IP 地址:端口，例如 127.0.0.1:2000
clap-invalid-utf8 = 参数不是有效的 UTF-8
