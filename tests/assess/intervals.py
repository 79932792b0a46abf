#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Works out every row of intervals.txt in fifty digits, by the formulas as they are published: a second way to the same
answers, which shares nothing with the library, the quantile of the normal distribution included. IMPROVE_UPDATE=1 writes
what it found beside each row.

Wilson (1927): (2 r + z² ± z √(z² + 4 r (1 - r/n))) / (2 (n + z²)). Newcombe (1998), method 10, of two shares p and q with
the limits l, u and m, w: p - q - √((p - l)² + (w - q)²) and p - q + √((u - p)² + (q - m)²).
"""

import os
import sys
from decimal import Decimal, getcontext

getcontext().prec = 50
PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "intervals.txt")
PI = Decimal("3.14159265358979323846264338327950288419716939937510")


def density(x):
    return (-x * x / 2).exp() / (2 * PI).sqrt()


def below(x):
    """How much of the standard normal distribution lies below x, by its series."""
    term = total = x
    n = 1
    while abs(term) > Decimal("1e-48"):
        term = term * x * x / (2 * n + 1)
        total += term
        n += 1
    return Decimal("0.5") + total * density(x)


def quantile():
    """Within which 95 % lie, by Newton's method."""
    z = Decimal("1.96")
    for _ in range(8):
        z -= (below(z) - Decimal("0.975")) / density(z)
    return z


Z = quantile()


def wilson(r, n):
    half = Z * (Z * Z + 4 * r * (1 - r / n)).sqrt()
    return [(2 * r + Z * Z + sign * half) / (2 * (n + Z * Z)) for sign in (-1, 1)]


def newcombe(later, earlier):
    (p, (l, u)), (q, (m, w)) = ((r / n, wilson(r, n)) for r, n in (later, earlier))
    return [p - q - ((p - l) ** 2 + (w - q) ** 2).sqrt(), p - q + ((u - p) ** 2 + (q - m) ** 2).sqrt()]


def work_out(cell):
    shares = [tuple(Decimal(number) for number in share.split(" of ")) for share in cell.split(", ")]
    limits = wilson(*shares[0]) if len(shares) == 1 else newcombe(*shares)
    return [f"{limit + 0:.12f}".replace("-0.000000000000", "0.000000000000") for limit in limits]


def main():
    lines, faults, rows = [], 0, 0
    for line in open(PATH, encoding="utf-8"):
        cells = [cell.strip() for cell in line.rstrip("\n").split("|")]
        if line.startswith("#"):
            lines.append(line)
            continue
        rows += 1
        worked = work_out(cells[0])
        lines.append(" | ".join(cells[:1] + worked) + "\n")
        if worked != cells[1:]:
            faults += 1
            print(f"{cells[0]}: {cells[1:]} should be {worked}", file=sys.stderr)
    if os.environ.get("IMPROVE_UPDATE"):
        open(PATH, "w", encoding="utf-8").writelines(lines)
        faults = 0
    print(f"{rows} intervals, {faults} wrong")
    return 1 if faults or rows == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
