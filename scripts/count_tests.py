"""Prints "N passed, N failed" for a CTest JUnit file: Qt Test and node count their own functions, any
other program counts as one. A skipped test is a failed one. Before that it says once more what failed,
since a long log may be cut in its middle."""

import re
import sys
import xml.etree.ElementTree as ElementTree

QT_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
FAILURE = re.compile(r"^(?:FAIL!|XPASS|QFATAL|SKIP|not ok|✖).*(?:\n {2,}.*){0,12}", re.MULTILINE)
LAST_LINES = 15
NODE_TOTALS = re.compile(r"^(?:#|ℹ) (pass|fail|skipped) (\d+)", re.MULTILINE)


def count(case):
    output = case.findtext("system-out") or ""
    failed_as_a_whole = case.get("status") != "run"
    passed = failed = 0
    for totals in QT_TOTALS.finditer(output):
        passed += int(totals[1])
        failed += int(totals[2]) + int(totals[3])
    for totals in NODE_TOTALS.finditer(output):
        if totals[1] == "pass":
            passed += int(totals[2])
        else:
            failed += int(totals[2])
    if passed + failed == 0:
        passed, failed = (0, 1) if failed_as_a_whole else (1, 0)
    return passed, max(failed, int(failed_as_a_whole))


def complaints(case):
    output = case.findtext("system-out") or ""
    return FAILURE.findall(output) or output.splitlines()[-LAST_LINES:]


cases = list(ElementTree.parse(sys.argv[1]).getroot().iter("testcase"))
counts = [count(case) for case in cases]
for case, (_, failed) in zip(cases, counts):
    if failed:
        print(f"{case.get('name')} failed:", *complaints(case), sep="\n")
passed, failed = (sum(column) for column in zip(*counts))
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
