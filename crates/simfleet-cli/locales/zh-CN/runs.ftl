# 批量任务相关命令的消息。文件 locales/en/runs.ftl 中的键和变量与此相同。

## 任务账本

state-homeless = 没有存放任务账本的位置：XDG_STATE_HOME 和 HOME 都没有指向文件夹
state-homeless-remedy = 请用 --state 给出路径
state-homeless-remedy-no-state = 请用 --state 给出路径，或用 --no-state 不做记录；没有发送任何请求
state-fails = { $path }：{ $error }
state-fails-remedy = { $remedy }；也可以用 --state 指定另一个账本
state-fails-remedy-no-state = { $remedy }；也可以用 --state 指定另一个账本，或用 --no-state 不做记录；没有发送任何请求
state-damaged = { $error }
state-without-postgres = --state：本程序构建时未包含对 PostgreSQL 的支持
state-without-postgres-remedy = 请给出文件路径；没有发送任何请求
ledger-fails = 任务账本：{ $error }
ledger-fails-remedy = 请检查磁盘
