# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Codes the records of bench_coding with R data.table: the condition's number is computed first, then
# records and targets are joined on code and number.
# Rscript datatable_code.R RECORDS COUNTRY tabulate|rows OUTPUT   -> prints milliseconds
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
setDTthreads(2)
whole <- 1000000
start <- Sys.time()

targets <- fread(arguments[2], colClasses = list(character = c("code", "iccs", "rule")))
targets[, millionths := as.integer(round(weight * whole))]
shapes <- unique(targets[, .(code, shape = fifelse(kind == 0, 0L, fifelse(kind <= 6, 1L, 2L)))])

text <- c("id", "code", "year", "region", "sex", "attempt", "weapon", "outcome", "note")
wanted <- if (arguments[3] == "tabulate") setdiff(text, c("id", "region", "note")) else text
records <- fread(arguments[1], sep = ",", header = TRUE, quote = "\"", na.strings = NULL,
                 colClasses = list(character = text, integer = "age"), select = c(wanted, "age"))
records[shapes, on = "code", shape := i.shape]
records[, kind := 0L]
records[shape == 1L, kind := fcase(
  outcome == "death", 1L,
  outcome == "injury" & weapon %chin% c("1", "2"), 2L,
  outcome == "injury", 3L,
  outcome %chin% c("", "none") & !is.na(age) & age < 18L, 4L,
  outcome %chin% c("", "none") & !is.na(age) & attempt == "1", 5L,
  outcome %chin% c("", "none"), 6L)]
records[shape == 2L, kind := fcase(
  attempt == "1" & weapon == "1", 7L,
  attempt == "1", 8L,
  !is.na(age) & age < 18L, 9L,
  !is.na(age) & age < 65L & outcome == "death", 10L,
  !is.na(age) & age >= 65L, 11L,
  default = 12L)]
if (arguments[3] == "tabulate") {
  counted <- records[, .N, by = .(code, kind, year, sex)]
  counted <- targets[counted, on = c("code", "kind"), nomatch = NULL, allow.cartesian = TRUE]
  answer <- counted[, .(count = format(sum(as.numeric(millionths) * N), scientific = FALSE, trim = TRUE)),
                    by = .(iccs, year, sex)]
} else {
  answer <- targets[records, on = c("code", "kind"), nomatch = NULL, allow.cartesian = TRUE]
  answer <- answer[, .(id, code, year, region, sex, age, attempt, weapon, outcome, note, iccs, outcome_ = "coded",
                       share = fifelse(millionths == whole, "1", format(weight, digits = 15, trim = TRUE)), rule)]
  answer[outcome == "", outcome := NA] # else an empty text is written with quotes
}
fwrite(answer, arguments[4], quote = "auto")
cat(as.numeric(difftime(Sys.time(), start, units = "secs")) * 1000, "\n")
