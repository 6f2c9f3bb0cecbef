# 批量任务相关命令的消息。文件 locales/en/runs.ftl 中的键和变量与此相同。

## 任务台账

state-homeless = 没有存放任务台账的位置：XDG_STATE_HOME 和 HOME 都没有指向文件夹
state-homeless-remedy = 请用 --state 给出路径
state-homeless-remedy-no-state = 请用 --state 给出路径，或用 --no-state 不做记录；没有发送任何请求
state-fails = { $path }：{ $error }
state-fails-remedy = { $remedy }；也可以用 --state 指定另一个台账
state-fails-remedy-no-state = { $remedy }；也可以用 --state 指定另一个台账，或用 --no-state 不做记录；没有发送任何请求
state-damaged = { $error }
ledger-fails = 任务台账：{ $error }
ledger-fails-remedy = 请检查磁盘

## 批量任务

run-started = 任务 { $id }：{ $cards }
run-resumed = 任务 { $id }：{ $cards } 张卡中有 { $open } 张还没有最终结果
run-unrecorded = 本次操作没有记录为任务，中断后无法继续：{ $error }
run-open = { $cards } 张卡中有 { $open } 张还没有最终结果；可用此命令继续：{ $next }
run-stopped = { $signal }，已完成 { $done }；可用此命令继续：{ $next }
run-stopped-write = { $signal }，已完成 { $done }；已提交的卡不会撤销；可用此命令继续：{ $next }
run-stopped-finished = { $signal }，已完成 { $done }；任务中没有未完成的卡；可用此命令重新输出结果：simfleet runs export
run-gave-up = 在超时之前没有一批能够发送：{ $error }
run-batch-fails = 无法发送批次，在超时之前会继续尝试：{ $error }
run-same-finished = 任务 { $id } 在 { $ago }前对同样的卡执行过 { $command }，并已完成
run-same-finished-remedy = 如需再次提交，请加 --again；没有发送任何请求
run-same-open = 任务 { $id } 在 { $ago }前用同样的卡启动，{ $cards } 张卡中有 { $open } 张还没有最终结果
run-same-open-remedy = 可用此命令继续：{ $next }，或加 --again 启动第二个任务；没有发送任何请求
run-same-question = 任务 { $id } 在 { $ago }前用同样的卡启动，{ $cards } 张卡中有 { $open } 张还没有最终结果；是否继续该任务？
run-same-read = 任务 { $id } 在 { $ago }前用同样的卡启动，{ $cards } 张卡中有 { $open } 张还没有最终结果；现在启动新任务；可用此命令继续原来的任务：{ $next }

## simfleet runs 和 simfleet worker

runs-none = 没有任何任务记录
run-unknown = 没有任务 { $id }
run-unknown-remedy = 可用此命令列出任务：simfleet runs{ $option }
run-ambiguous = 有 { $count } 个任务的编号以 { $id } 开头：{ $ids }
run-ambiguous-remedy = 请给出更长的编号
run-operation-unknown = 任务 { $id } 的接口是 { $operation }，此版本无法识别
run-operation-unknown-remedy = 请使用创建该任务的版本
run-loading = 任务 { $id } 的列表没有完整保存；没有发送任何请求
run-loading-remedy = 请重新运行原来的命令，并用此命令删除该任务：simfleet runs delete --force { $id }
run-about = 任务 { $id }：对 { $cards } 张卡执行 { $command }，服务地址 { $endpoint }，创建于 { $created }；{ $state }，{ $open } 张没有最终结果
run-waiting = 跟踪任务 { $id }，不发送任何请求；如果没有进程在执行它，可用此命令继续：{ $next }
run-wait-stopped = { $signal }，已完成 { $done }；任务仍在进行；可用此命令再次等待：simfleet runs wait
run-deleted = 任务 { $id } 已被删除
run-deleted-remedy = 可用此命令列出任务：simfleet runs
run-cancelled = 任务 { $id } 已取消：{ $cards }不再发送
run-cancelled-followed = 任务 { $id } 已取消：{ $cards }不再发送；之前已发送的 { $sent }还没有最终结果；可用此命令跟踪：{ $next }
run-delete-open = 任务 { $id } 还有 { $open } 张卡没有最终结果
run-delete-open-remedy = 请先继续该任务，或加 --force 删除其记录；没有删除任何记录
runs-deleted = 已删除 { $count } 个任务
runs-kept = { $count } 个任务还有卡没有最终结果，已保留；如需删除请加 --force
