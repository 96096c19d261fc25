#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the synthetic records and counts of the sample: records.csv and counts.csv, the same bytes every time.
Nothing in them is about real people or real events. usage: make_records.py FOLDER"""
import csv
import pathlib
import sys

RECORDS = 420
AREAS = ["North", "Middle", "South"]
YEARS = [2023, 2024, 2025]
# Code, share of the records, where it happens, whether it has a victim who is a person.
CODES = [
    ("105/01", 22, "street dwelling shop public transport", True), ("008/06", 14, "street dwelling public", True),
    ("008/01", 5, "street dwelling", True), ("034/01", 9, "street transport shop bank dwelling", True),
    ("034/02", 3, "street shop", True), ("028/02", 4, "dwelling", True), ("028/03", 10, "dwelling", True),
    ("030/02", 8, "outbuilding shop public bank", False), ("045/10", 12, "street dwelling", False),
    ("037/02", 3, "street", False), ("004/01", 3, "dwelling street", True), ("001/01", 2, "dwelling street", True),
    ("019/08", 3, "dwelling", True), ("008/31", 3, "dwelling", False), ("066/22", 2, "street", False),
    ("000/00", 1, "street", False), ("000/01", 1, "street", False)]
WORDS = {"004/01": ["loss_of_control", "unlawful_act", "negligence", "driving", ""]}


class Draw:
    """A small generator of our own, so that the files do not depend on the version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, most):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % most

    def of(self, values):
        return values[self.below(len(values))]

    def chance(self, percent):
        return self.below(100) < percent


def code_of(draw):
    left = draw.below(sum(code[1] for code in CODES))
    for code in CODES:
        left -= code[1]
        if left < 0:
            return code
    raise AssertionError


def record(draw, number, incident):
    code, _, places, has_person = code_of(draw)
    year = draw.of(YEARS)
    day = f"{year}-{draw.below(12) + 1:02}-{draw.below(28) + 1:02}"
    place = draw.of(places.split()) if not draw.chance(6) else ""
    is_robbed_shop = code.startswith("034") and place in ("shop", "bank") and draw.chance(60)
    is_person = has_person and not is_robbed_shop
    outcome = ""
    if code in ("008/06", "105/01", "034/01"):
        outcome = draw.of(["minor", "minor", "none", "serious", ""])
    elif code in ("008/01",):
        outcome = "serious"
    elif code in ("004/01", "001/01"):
        outcome = "death"
    elif code == "037/02":
        outcome = draw.of(["none", "none", "minor", "death"])
    return [f"SYN-{number:04}", incident, code, day, year, draw.of(AREAS),
            "yes" if draw.chance(9) else "" if draw.chance(5) else "no",
            draw.of(["M", "F", "F", "M", ""]) if is_person else "N/A",
            (draw.below(80) + 4 if not draw.chance(5) else "") if is_person else "N/A", place,
            draw.of(["yes", "no", "no", ""]) if code == "028/02" else "yes" if code == "034/01" else "no",
            outcome, draw.of(WORDS[code]) if code in WORDS else "N/A",
            draw.of(["vehicle_parts", "goods", "goods", ""]) if code == "045/10" else "N/A"]


def records(draw):
    yield ["record", "incident", "code", "recorded", "year", "area", "attempted", "victim sex", "victim age",
           "premises", "violence", "outcome", "manner", "property"]
    incident = 0
    for number in range(1, RECORDS + 1):
        incident += not (incident and draw.chance(12))  # some incidents have several offences
        row = record(draw, number, f"INC-{incident:04}")
        if number == 100:
            row[2] = "034/99"  # no list has it
        if number == 200:
            row[2] = ""
        if number == 300:
            row[9] = "lighthouse"  # no list has it either
        yield row


def counts(draw):
    """Long by area, with sums: of the areas, of the codes."""
    yield ["code", "offence", "area"] + [str(year) for year in YEARS]
    labels = {"105/01": "Common assault", "008/06": "Actual bodily harm", "008/01": "Grievous bodily harm",
              "034/01": "Robbery", "034/02": "Assault with intent to rob", "028/03": "Burglary in a dwelling",
              "030/02": "Other burglary", "045/10": "Theft from vehicles", "001/01": "Murder",
              "019/08": "Rape of a woman", "066/22": "Public nuisance", "000/00": "Invalid code"}
    rows = {code: [[draw.below(40 * share) + share for _ in YEARS] for _ in AREAS]
            for code, share, *_ in CODES if code in labels}
    rows["Total"] = [[sum(row[a][y] for row in rows.values()) for y in range(len(YEARS))] for a in range(len(AREAS))]
    for code, by_area in rows.items():
        label = labels.get(code, "All offences")
        for area, numbers in zip(AREAS, by_area):
            yield [code, label, area] + numbers
        yield [code, label, "All areas"] + [sum(column) for column in zip(*by_area)]


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, rows in ("records.csv", records(Draw(2026))), ("counts.csv", counts(Draw(7))):
        with open(folder / name, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main()
