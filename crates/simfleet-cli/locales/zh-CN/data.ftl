# 关于输出数据的消息。locales/en/data.ftl 有同样的键和同样的变量。

## 选项

file-stdout-only = --file：{ $command } 会一直运行到被停止，并输出到 stdout
file-stdout-only-remedy = 请把 stdout 重定向到文件
xlsx-without-file = -o xlsx 需要文件；没有发送任何请求
xlsx-without-file-remedy = 请加 --file NAME.xlsx
excel-without-csv = --excel 是 -o csv 的选项
excel-without-csv-remedy = 请加 -o csv，或改用 -o xlsx --file NAME.xlsx
columns-of-response = --columns：-o json 输出整个响应，没有列
columns-of-response-remedy = 请改用 -o jsonl，它输出其中的数据行；没有发送任何请求
jq-of-table = --jq：表格、csv 和 xlsx 不能过滤
jq-of-table-remedy = 去掉 -o 即为 JSON，也可改用 -o jsonl；如需 csv，请让表达式以 "| @csv" 结尾；没有发送任何请求
dry-run-workbook = 试运行没有可以写入工作簿的数据行
dry-run-workbook-remedy = 请去掉 -o xlsx
dry-run-columns = --columns：试运行输出的是请求，没有列
dry-run-columns-remedy = 请改用 -o jsonl

## 列

column-unknown = --columns：没有名为“{ $name }”的列
column-unknown-remedy = { $suggestion }可用的列有 { $known }；没有发送任何请求
column-empty = --columns：有空的列名
column-empty-remedy = 列名之间请只用一个逗号分隔
column-twice = --columns：“{ $name }”给出了两次
column-twice-remedy = 每个列只能给出一次
column-suggestion = 是否想写 { $name }？
column-in-no-row = 所有数据行都没有“{ $name }”列；{ $suggestion }可用的列有 { $known }
columns-too-many = 数据行共有 { $columns } 个不同的成员，而 csv 和 xlsx 最多 { $most } 列
columns-too-many-remedy = 请改用 -o jsonl
columns-left-out = 表格只显示 { $all } 列中的 { $shown } 列；-o jsonl 会输出所有成员
values-shortened = 以 … 结尾的值已截短，以适应终端宽度；要看完整的值，请用 -o jsonl
column-hidden = 终端宽度不够，没有显示 { $name } 列；请用 --columns NAME,NAME 选择列，或改用 -o jsonl
columns-hidden = 终端宽度不够，有 { $count } 列没有显示：{ $names }；请用 --columns NAME,NAME 选择列，或改用 -o jsonl
names-and-more = { $names }，以及另外 { $more } 个
cells-shortened = 文件已写入，但有 { $count } 个单元格的内容被截短到 32767 个字符
cells-shortened-remedy = 要得到完整的值，请改用 -o jsonl 或 csv

## 过滤

jq-failed = --jq：表达式执行失败：{ $error }
jq-failed-often = --jq：表达式执行失败 { $count } 次：{ $error }
jq-failed-remedy = 请改正表达式；命令的请求已经发送
jq-no-thread = --jq：无法启动线程：{ $error }
jq-no-thread-remedy = 请释放系统资源
jq-invalid = --jq：{ $error }
jq-invalid-remedy = 请参阅 https://jqlang.org/manual；没有发送任何请求
jq-too-complex = --jq：表达式无法编译
jq-too-complex-remedy = 请简化表达式；没有发送任何请求
jq-too-large = --jq：表达式需要的内存超过 1 GiB；请改正表达式，或改用 -o jsonl 逐行过滤
jq-ended = 表达式意外终止
jq-not-valid = 表达式无效
jq-undefined = “{ $name }”不是已知的 { $what }
jq-missing = “{ $found }”之前缺少 { $what }
jq-missing-at-end = 末尾缺少 { $what }

## 输出位置

stdout-fails = 无法写入 stdout：{ $error }
stdout-fails-remedy = 请腾出磁盘空间，或把 stdout 重定向到别处
stdout-continues = 无法写入 stdout：{ $error }；其余输出改到 stderr
stdout-divided = stdout 不完整：{ $all } 行中有 { $missing } 行改为输出到 stderr
stdout-rows-in-ledger = 可以用以下命令重新输出所有卡的行：{ $next }
stdout-redirect-remedy = 请把 stdout 重定向到别处
file-fails = { $option } { $path }：无法写入：{ $error }
file-fails-remedy = 请给出有写入权限的文件夹中的文件
file-not-regular = { $option } { $path }：不是普通文件
file-not-regular-remedy = 请换一个名称，或重定向 stdout
file-dangling = { $option } { $path }：是指向不存在的文件的链接
file-dangling-remedy = 请给出文件本身，或删除该链接
file-protected = { $option } { $path }：该文件有写保护
file-protected-remedy = 请把它改为可写，或换一个名称
file-continues = { $path }：无法写入：{ $error }；其余输出改到 stdout
file-divided = { $path }：无法写入，同名的旧文件保持原样：{ $error }；输出的前一部分在 { $part } 中，其余已输出到 { $place }
file-printed = { $path }：无法写入，同名的旧文件保持原样：{ $error }；输出已改为打印到 { $place }
file-elsewhere = { $path }：无法写入，同名的旧文件保持原样：{ $error }；输出在 { $part } 中
file-unchanged-remedy = 请腾出磁盘空间，或换一个文件
file-only-errors = 每一行都有错误，所以 { $path } 保持原样；这些行在 { $errors } 中
temporary-file-fails = 无法写入 { $folder } 中的临时文件
