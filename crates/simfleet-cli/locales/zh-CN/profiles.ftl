# 与配置文件和配置（profile）有关的消息。locales/en/profiles.ftl 有相同的键和变量。

## 配置文件

config-unusable = { $path } { $reason }
config-line = { $path } 第 { $line } 行
config-invalid = { $place }：{ $reason }
config-invalid-remedy = 示例见 `simfleet config init --stdout`
config-empty = 是空文件
config-empty-remedy = 请删除它，或写入配置；`simfleet config init --stdout` 会显示示例
config-loop = 无法读取：符号链接形成了循环
config-loop-remedy = 请改正链接，或用 --config 指定其他文件
config-missing-remedy = 请检查路径，或用 `simfleet config init` 创建文件
config-directory-remedy = 请指定文件，例如这个文件夹中的 config.toml
config-too-long = 超过 256 KiB
config-too-long-remedy = 请指定 simfleet 的配置文件
config-not-utf-8 = 不是 UTF-8 编码（第 { $line } 行）
config-not-utf-8-remedy = 请另存为 UTF-8
config-readable = 包含密钥，而其他用户可以访问这个文件（权限 { $mode }）
config-writable = 指定了 simfleet 要运行的程序，而其他用户可以修改这个文件（权限 { $mode }）
config-permissions-remedy = 请运行 `{ $command }`
config-unknown-key = 未知的键 `{ $key }`
config-unknown-key-near = 是否想写 `{ $name }`？
config-unknown-key-remedy = 已知的键有 { $names }
config-no-home = 找不到配置 `{ $profile }`，因为主目录未知
config-no-home-remedy = 请设置 HOME，或用 --config 指定文件
file-unreadable = 无法读取：{ $error }
file-unreadable-remedy = 请检查它的权限
file-missing = 不存在
file-is-directory = 是文件夹
file-is-special = 不是普通文件
file-special-remedy = 请把内容写入一个文件

## 配置（profile）

profile-place = { $path } 中的配置 `{ $name }`
profile-unknown = 中没有配置 `{ $name }`
profile-unknown-remedy = 其中有 { $names }
profile-none-remedy = 其中没有任何配置；请添加 [profiles.{ $name }]
profile-without-section = 的配置 `{ $name }` 中没有{ $service }的设置
profile-without-section-remedy = 请在文件中添加 { $header }，或用 --profile 选择其他配置
profile-two-sources = `{ $service }` 同时有 `credentials` 和 AccessKey
profile-two-sources-remedy = 请只保留其中一个
profile-half-a-key = `{ $service }` 缺少 `{ $missing }`，但有密钥的其他部分
profile-half-a-key-remedy = 请添加 `{ $missing }`，或删除其他部分
profile-key-only = 设置了 `client_key`，但没有 `client_cert`
profile-key-only-remedy = 请添加 `client_cert`
profile-no-proxy-only = 设置了 `no_proxy`，但没有 `proxy`
profile-no-proxy-only-remedy = 请添加 `proxy`；使用环境变量中的代理时，请设置 NO_PROXY

## 连接

client-key-only = 给出了 --client-key，但没有客户端证书
client-key-only-remedy = 请给出 --client-cert
proxy-unusable = 代理无法使用：{ $error }
pem-unusable = { $setting } { $path } { $reason }
pem-reason = 无法使用：{ $error }
pem-missing-remedy = 请检查路径；文件必须是 PEM 格式
pem-directory-remedy = 请指定文件
pem-too-long = 超过 4 MiB
profile-proxy-command = `proxy` 是命令
profile-proxy-command-remedy = 请写代理的 URL 或 env:NAME

## 命令 profiles 和 config

config-none = { $path } 处没有配置文件；`simfleet config init` 会写出示例
config-without-profiles = { $path } 中没有配置；请去掉所需设置前的 #
config-no-place = 不知道配置文件应放在哪里
config-written = 已把示例写入 { $path }；请编辑后运行 `simfleet profiles check`
config-exists = { $path } 已存在，保持不变
config-exists-remedy = 请编辑它；`simfleet config init --stdout` 会输出示例
config-not-written = 无法写入 { $path }：{ $error }
