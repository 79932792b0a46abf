# SPDX-License-Identifier: LGPL-2.1-or-later
"""Works out every row of series.txt in exact fractions, window by window, as the rules are worded: a second way to the
same answers, which shares nothing with the library. IMPROVE_UPDATE=1 writes what it found beside each series.

Rules (NHS England, Making Data Count; NHSRplotthedots): mean of the run; limits 2.66 mean moving ranges away, moving
ranges of 3.267 times their mean or more left out of that mean, unless none but 0 would be left; O outside the limits; S
seven on one side of the mean; T seven rising or falling; N two of three near a limit (beyond two thirds of the way,
within it), all three on one side.
"""

import os
import sys
from fractions import Fraction

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "series.txt")


def side(value, mean):
    return (value > mean) - (value < mean)


def limits(values):
    mean = sum(values) / len(values)
    ranges = [abs(b - a) for a, b in zip(values, values[1:])]
    first = sum(ranges) / len(ranges)
    kept = [r for r in ranges if r < Fraction("3.267") * first]
    if not any(kept):
        kept = ranges
    reach = Fraction("2.66") * (sum(kept) / len(kept))
    return mean, mean - reach, mean + reach, len(ranges) - len(kept)


def marks(values, mean, lower, upper):
    found = [set() for _ in values]
    near_low, near_high = mean - (mean - lower) * 2 / 3, mean + (upper - mean) * 2 / 3

    def outside(v):
        return v > upper or v < lower

    def near(v):
        return not outside(v) and (v > near_high or v < near_low)

    for i, value in enumerate(values):
        if outside(value):
            found[i].add("O")
    for i in range(len(values) - 6):
        window = values[i:i + 7]
        if abs(sum(side(v, mean) for v in window)) == 7:
            for j in range(i, i + 7):
                found[j].add("S")
        steps = [side(b, a) for a, b in zip(window, window[1:])]
        if abs(sum(steps)) == 6:
            for j in range(i, i + 7):
                found[j].add("T")
    for i in range(len(values) - 2):
        window = values[i:i + 3]
        if abs(sum(side(v, mean) for v in window)) == 3 and sum(map(near, window)) >= 2:
            for j in range(i, i + 3):
                if near(values[j]):
                    found[j].add("N")
    return found


def variation(polarity, values, mean, found):
    if not found[-1]:
        return "common_cause"
    up = side(values[-1], mean) or side(values[-1], values[-2])
    if polarity in ("higher_better", "lower_better"):
        good = up > 0 if polarity == "higher_better" else up < 0
        return "special_cause_improvement" if good else "special_cause_concern"
    return "special_cause_neutral_high" if up > 0 else "special_cause_neutral_low"


def assurance(polarity, target, lower, upper):
    if target == "-":
        return "unknown"
    if ".." in target:
        low, high = map(Fraction, target.split(".."))
        if lower > low and upper < high:
            return "consistent_pass"
        return "consistent_fail" if upper < low or lower > high else "inconsistent"
    target = Fraction(target)
    if polarity not in ("higher_better", "lower_better"):
        return "unknown"
    sign = 1 if polarity == "higher_better" else -1
    if (target > upper if sign > 0 else target < lower):
        return "consistent_fail"
    return "consistent_pass" if (target < lower if sign > 0 else target > upper) else "inconsistent"


def work_out(polarity, target, values):
    values = [Fraction(v) for v in values.split()]
    if len(values) < 7:
        return ["few_points", "unknown", "unknown", "-", "-", "-", "0", " ".join("." for _ in values)]
    mean, lower, upper, screened = limits(values)
    found = marks(values, mean, lower, upper)
    grounds = "control_limits" if len(values) >= 13 else "short_run"
    return [grounds, variation(polarity, values, mean, found), assurance(polarity, target, lower, upper),
            *(f"{float(v):.6f}" for v in (mean, lower, upper)), str(screened),
            " ".join("".join(sorted(f)) or "." for f in found)]


def main():
    lines, faults, rows = [], 0, 0
    for line in open(PATH, encoding="utf-8"):
        cells = [cell.strip() for cell in line.rstrip("\n").split("|")]
        if line.startswith("#") or len(cells) < 4:
            lines.append(line)
            continue
        rows += 1
        worked = work_out(*cells[1:4])
        lines.append(" | ".join(cells[:4] + worked) + "\n")
        if worked != cells[4:]:
            faults += 1
            print(f"{cells[0]}: {cells[4:]} should be {worked}", file=sys.stderr)
    if os.environ.get("IMPROVE_UPDATE"):
        open(PATH, "w", encoding="utf-8").writelines(lines)
        faults = 0
    print(f"{rows} series, {faults} wrong")
    return 1 if faults or rows == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
