# 关于卡号和卡号列表的消息。locales/en/lists.ftl 有同样的键和同样的变量。

## 卡号

kind-iccid = ICCID
kind-msisdn = MSISDN
kind-sim-no = simNo
number-padded = 末尾的“F”只是卡上号码的填充位；请只写数字
number-not-digits = 含有数字以外的字符
number-not-alphanumeric = 含有字母和数字以外的字符
number-length = 有 { $length } 个字符，而 { $kind } 应有 { $least } 到 { $most } 个
number-length-iccid = 有 { $length } 个字符，而 { $kind } 应有 { $least } 到 { $most } 个，通常是 20 位数字
number-without-digit = 不含任何数字
number-wrong = { $place }：“{ $text }”不是有效的 { $kind }：{ $reason }
number-wrong-remedy = 请按卡面或服务显示的号码填写；没有发送任何请求
numbers-missing = 没有给出卡号
numbers-missing-remedy = 请给出卡号，或用 --from FILE
numbers-missing-in = { $file }：列表是空的
numbers-missing-in-remedy = 请给出含有卡号的列表
numbers-repeated = 已去掉 { $count } 个重复的卡号
numbers-repeated-in = { $file }：已去掉 { $count } 个重复的卡号
numbers-wrong-check-digit = 部分 ICCID 的最后一位不是正确的校验位，可能有误：{ $numbers }
numbers-without-check-digit = 部分 ICCID 只有 19 位而不是 20 位，可能缺少最后的校验位：{ $numbers }
numbers-more-wrong = 另有 { $count } 处有误：{ $places }
numbers-left-out = 已跳过 { $count } 个参数、行或单元格
numbers-wrong = 有 { $count } 个参数、行或单元格有误；没有发送任何请求
numbers-wrong-remedy = 请改正，或加 --skip-bad 跳过它们
semicolon = {"；"}

## 位置

place-argument = 第 { $number } 个参数
place-line = { $file } 第 { $line } 行
place-cell = { $file } 工作表 { $sheet } 单元格 { $cell }
place-sheet = { $file } 工作表 { $sheet }
place-column = 第 { $number } 列
place-column-letters = 第 { $number } 列（{ $letters }）

## 文件

list-unreadable = { $file }：无法读取卡号：{ $error }
list-unreadable-remedy = 请给出可读的文件
list-too-large = { $file }：超过 64 MiB
list-too-large-remedy = 请拆分文件
list-failed = { $file }：{ $error }
list-other-format = 文件类型不对：{ $what }，不是文本文件或工作簿
list-other-archive = 文件类型不对：{ $what }，不是文本文件或工作簿（.xlsx 或 .xls）
list-format-remedy = 请以文本、CSV、.xlsx 或 .xls 给出列表
list-markup = 文件类型不对：{ $what }，不是列表
list-markup-remedy = 请用电子表格程序打开并另存为 .xlsx，或把列表导出为 CSV
list-binary = 这是二进制文件，或没有字节顺序标记的 UTF-16
list-encoding = 不是有效的 { $encoding }
list-encoding-remedy = 请把列表保存为 UTF-8 文本
list-text-sheet = 文本文件没有工作表
list-text-sheet-remedy = 请去掉 --sheet
list-open-quote = 第 { $line } 行：有一个单元格含有换行，且换行之后还有号码，很可能是引号没有闭合
list-open-quote-remedy = 请把单元格内的引号写成两个，去掉单元格内的换行，或把列表另存为 .xlsx
list-not-csv = 文本不是有效的 CSV
list-not-csv-remedy = 请重新导出列表
list-lone-header = 该列的列名是“{ $name }”，而这里需要 { $kind }
list-lone-header-remedy = 请换一个列表；如果仍要读取，请加 --column 1
format-empty-zip = 空的 zip 压缩包
format-zip = zip 压缩包
format-pdf = PDF 文档
format-gzip = gzip 压缩包
format-7z = 7z 压缩包
format-rar = RAR 压缩包
format-image = 图片
format-program = 可执行程序
format-database = 数据库
format-xlsb = 二进制工作簿（.xlsb）
format-ods = OpenDocument 文件（.ods）
format-docx = 文字文档（.docx）
format-pptx = 演示文稿（.pptx）
format-doc = 旧格式的文字文档（.doc）
format-ppt = 旧格式的演示文稿（.ppt）
format-compound = 不含工作簿的复合文件
format-html = HTML 网页
format-xml = XML 文档
format-json = JSON

## 工作簿

workbook-damaged = 工作簿已损坏：{ $what }
workbook-damaged-remedy = 请用电子表格程序打开并重新保存，或把列表导出为 CSV
workbook-cut-zip = 文件开头像 zip 压缩包或工作簿（.xlsx），但已损坏或不完整
workbook-cut-compound = 文件开头像旧格式的工作簿（.xls），但已损坏或不完整
workbook-cut-remedy = 请重新复制或导出该文件
workbook-parts = 压缩包中的文件超过 { $most } 个
workbook-part-large = 工作簿中的“{ $name }”远大于工作簿文件本身
workbook-part-entries = 工作簿中的“{ $name }”条目太多
workbook-long-text = 工作簿的部件 `{ $name }` 中有超过 { $most } MiB 的文本或标签
workbook-texts = 工作簿的部件 `{ $name }` 中的文本和格式超过 { $most } MiB
workbook-unsaved = 工作表中没有保存结果的公式超过 { $most } 个
workbook-unsaved-remedy = 请用电子表格软件打开工作簿并保存
workbook-sheets = 工作簿中的工作表太多
workbook-save-remedy = 请把含有卡号的工作表另存为新的 .xlsx 工作簿，或导出为 CSV
workbook-old = 这是 Excel 95 或更早版本的工作簿
workbook-old-remedy = 请另存为 .xlsx，或把列表导出为 CSV
workbook-encrypted = 工作簿设有密码
workbook-encrypted-remedy = 请在电子表格程序中去掉密码后重新保存，或把列表导出为 CSV
damage-texts = 声明的共享文本比实际的多
damage-formula = 共享公式的序号过大
damage-beginning = 缺少开头
damage-sheet = 缺少工作表
damage-text = 缺少单元格的文本
damage-parts = 各部分互相矛盾
sheet-unknown = 工作簿中没有名为“{ $name }”的工作表
sheet-remedy = 请用 --sheet 给出以下名称或序号之一：{ $names }
sheet-empty = 工作簿中可见的工作表都没有值
sheet-empty-remedy = 请给出含有卡号的工作簿；要读取隐藏的工作表，请加 --sheet
sheet-several = 工作簿中有 { $count } 个工作表有值
sheet-name = { $number }“{ $name }”
sheets-more = 另有 { $more } 个

## 单元格

-store-as-text = 电子表格只保留数字的前 15 位；请在输入号码之前把该列设为文本格式，再重新导出列表
cell-decimals = 存成了带小数的数字：{ -store-as-text }
cell-long-number = 存成了超过 15 位的数字：{ -store-as-text }
cell-rounded = 这是经过舍入的数字：{ -store-as-text }
cell-zeros = 15 位之后全是零：{ -store-as-text }；如果它确实是卡号，请作为参数给出
cell-format = 它的数字格式 `{ $format }` 显示的内容与存储的不同：请把这一列设为文本格式，核对号码后重新保存文件
cell-name = 这是列名，可能是几份导出拼在了一起：请确认其下的号码在同一列，并删除这一行
cell-mixed = 它的形式是 ICCID，而清单中的其他值不是：一份清单中只保留一种号码
cell-other = 不是文本或数字，而是：{ $what }
cell-date = 日期或时间
cell-boolean = 逻辑值（true 或 false）
cell-error = 公式错误，例如 #N/A
cell-formula = 没有保存结果的公式：请用电子表格程序打开工作簿并保存

## 列

note-column = { $table }：卡号取自{ $column }{ $name }
note-without-value = { $table }：{ $column }没有值的行数：{ $count }
note-hidden-rows = { $file }：隐藏的行（例如被筛选掉的行）也会读取：{ $count } 行
note-hidden-column = { $table }：{ $column }在电子表格中是隐藏的，仍会读取
list-second-header = { $place }：`{ $name }` 位于第二个表头中，其列与第一个表头不同
list-second-header-remedy = 这似乎是几份导出拼成的文件；请每次只给出其中一份
list-columns = 表格超过 { $most } 列
list-columns-remedy = 请保存一份只含卡号的列表
list-column-empty = 第 { $number } 列没有值
list-column-unknown = 没有名为“{ $name }”的列
list-column-repeated = 有多个名为“{ $name }”的列
list-columns-several = 有多个列可能存放卡号
list-columns-none = 无法确定存放卡号的列
list-column-remedy = 请用 --column 给出列名或列号：{ $columns }{ $more }
list-column-more = ；另有 { $more } 列
list-column = { $column }{ $name }（{ $all } 个值中有 { $fitting } 个可能是 { $kind }{ $example }）
list-column-name = “{ $name }”
list-column-example = ，例如“{ $text }”
