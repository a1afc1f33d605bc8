#!/usr/bin/env python3
"""Makes the archives of this folder: spreadsheets, quizpacks, QTI packages and ClassQuiz files, good and
broken ones. They are kept in the repository; run this again after a change here."""
import gzip
import hashlib
import json
import os
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
# One red pixel.
PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                        "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082")


def archive(path, entries):
    path = os.path.join(HERE, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, content if isinstance(content, bytes) else content.encode())


def column(index):
    return chr(ord("A") + index)


def escaped(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def workbook(path, rows, strings="inline", sheet="worksheets/sheet1.xml"):
    """`rows`: row number -> list of cells; None is no cell, a number or bool is one of that type."""
    shared, lines = [], []
    for number, cells in sorted(rows.items()):
        line = ""
        for index, cell in enumerate(cells):
            ref = f"{column(index)}{number}"
            if cell is None:
                continue
            if isinstance(cell, bool):
                line += f'<c r="{ref}" t="b"><v>{int(cell)}</v></c>'
            elif isinstance(cell, (int, float)):
                line += f'<c r="{ref}"><v>{cell}</v></c>'
            elif strings == "shared":
                shared.append(cell)
                line += f'<c r="{ref}" t="s"><v>{len(shared) - 1}</v></c>'
            else:
                line += f'<c r="{ref}" t="inlineStr"><is><t>{escaped(cell)}</t></is></c>'
        lines.append(f'<row r="{number}">{line}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    entries = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId7"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="rId7" Target="{sheet}"/></Relationships>',
        "xl/" + sheet: f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    if shared:
        runs = "".join(
            f"<si><r><t>{escaped(s[:2])}</t></r><r><t>{escaped(s[2:])}</t></r><rPh><t>HINT</t></rPh></si>" for s in shared)
        entries["xl/sharedStrings.xml"] = f'<sst xmlns="{main}">{runs}</sst>'
    archive(path, entries)


NAMES = [None, "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
         "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
         "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one"]

workbook("kahoot-xlsx/template.xlsx", {
    2: [None, "Quiz template"], 8: NAMES,
    9: [1, "Which river runs through Vienna?", "Rhine", "Danube", "Elbe", None, 20, 2],
    10: [2, "Which are prime?", "2", "9", "13", "21", 60, "1,3"],
    11: [3, "Ice floats.", True, False, None, None, 10, 1],
    12: [4, "With blanks between?", "yes", None, "no", None, None, 3],
    13: [5, None, None, None, None, None, None, None]}, strings="shared")
workbook("kahoot-xlsx/comma-decimals.xlsx", {
    8: NAMES,
    9: [1, "Stored as 1.3", "a", "b", "c", "d", 20, 1.3],
    10: [2, "Stored as 2.0", "a", "b", None, None, 20, 2.0],
    11: [3, "With semicolons", "a", "b", "c", None, 20, "1; 2"]})
workbook("kahoot-xlsx/broken.xlsx", {
    8: NAMES,
    9: [1, "Good?", "yes", "no", None, None, 20, 1],
    10: [2, "Points at nothing", "yes", "no", None, None, 20, 4],
    11: [3, "No answer marked", "yes", "no", None, None, 20, None],
    12: [4, None, "yes", "no", None, None, 20, 1],
    13: [5, "Only one", "yes", None, None, None, 20, 1],
    14: [6, "x" * 600, "yes", "no", None, None, 20, 1],
    15: [7, "After a gap?", "yes", "no", None, None, 20, 1],
    40: [8, "Far below, not part of it", "yes", "no", None, None, 20, 1]})
workbook("kahoot-xlsx/names-in-row-3.xlsx", {
    3: [None, "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit (sec)", "Correct answer(s)"],
    4: [1, "Elsewhere?", "yes", "no", None, None, "30 sec", "2"]}, sheet="worksheets/other.xml")
workbook("kahoot-xlsx/no-columns.xlsx", {1: ["Shopping", "Milk"], 2: ["Bread", "Eggs"]})
workbook("kahoot-xlsx/own-columns.xlsx", {
    1: ["type", "question", "answer1", "answer2", "correct", "category"],
    2: ["choice", "Which river?", "Rhine", "Danube", 2, "Geography"]})
workbook("classquiz-xlsx/template.xlsx", {
    5: [None, None, "Friday quiz"], 6: [None, None, "For all of us"],
    13: [None, "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time", "Correct"],
    14: [None, "Which are prime?", "2", "3", "4", None, 45, "12"],
    15: [None, "Which is even?", "3", "4", None, None, 45, 2]})
archive("kahoot-xlsx/damaged.xlsx", {"xl/workbook.xml": "<workbook", "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c"})


def quizpack(path, questions, pictures, wrong=None, manifest=True, version=1):
    pack = json.dumps({"format": "quizstage-pack", "version": 1, "title": "Packed", "questions": questions}).encode()
    files = {"pack.json": pack, **pictures}
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    if wrong:
        hashes[wrong] = "0" * 64
    entries = {}
    if manifest:
        entries["manifest.json"] = json.dumps({"format": "quizstage-quizpack", "version": version, "files": hashes})
    archive(path, {**entries, **files})


def question(text, image=None):
    return {"type": "choice", "text": text, "choices": ["yes", "no"], "key": ["a"], **({"image": image} if image else {})}


quizpack("quizpack/good.quizpack", [question("One?", "media/p.png"), question("Two?")], {"media/p.png": PICTURE})
quizpack("quizpack/wrong-picture.quizpack", [question("One?", "media/p.png")], {"media/p.png": PICTURE}, wrong="media/p.png")
quizpack("quizpack/missing-picture.quizpack", [question("One?", "media/q.png"), question("Two?", "../../etc/passwd")], {})
quizpack("quizpack/wrong-pack.quizpack", [question("One?")], {}, wrong="pack.json")
quizpack("quizpack/tomorrow.quizpack", [question("One?")], {}, version=2)
quizpack("quizpack/no-manifest.quizpack", [question("One?")], {}, manifest=False)
archive("quizpack/bomb.quizpack", {"manifest.json": '{"format": "quizstage-quizpack", "version": 1, "files": {}}',
                                   "pack.json": b" " * (30 * 1024 * 1024)})
archive("quizpack/climbing.quizpack", {"manifest.json": '{"format": "quizstage-quizpack", "version": 1, "files": {}}',
                                       "pack.json": "{}", "../../escape.txt": "x"})


def cqa(path, quiz, pictures=b"", cut=0):
    path = os.path.join(HERE, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    content = gzip.compress(json.dumps(quiz).encode(), mtime=0) + b"\xC7\xC7\xC7\x00" + pictures
    with open(path, "wb") as out:
        out.write(content[:len(content) - cut])


ABCD = {"type": "ABCD", "question": "<p>Which <b>river</b>?</p>", "time": "20.0", "image": 0,
        "answers": [{"right": False, "answer": "Rhine", "color": None}, {"right": True, "answer": "Danube &amp; co", "color": None}]}
cqa("cqa/every-type.cqa", {"title": "ClassQuiz", "description": "<p>All types</p>", "questions": [
    ABCD,
    {"type": "CHECK", "question": "Which are prime?", "time": "30", "image": None,
     "answers": [{"right": True, "answer": "2"}, {"right": False, "answer": "9"}, {"right": True, "answer": "13"}]},
    {"type": "RANGE", "question": "When?", "time": "30", "answers": {"min": 1800, "max": 1900, "min_correct": 1820, "max_correct": 1824}},
    {"type": "TEXT", "question": "Who?", "time": "30", "answers": [{"answer": "Goethe", "case_sensitive": False}]},
    {"type": "ORDER", "question": "Smallest first", "time": "30", "answers": [{"answer": "ant"}, {"answer": "cat"}]},
    {"type": "VOTING", "question": "Tea or coffee?", "time": "30", "answers": [{"answer": "Tea"}, {"answer": "Coffee"}]},
    {"type": "SLIDE", "question": "Half time", "time": "30", "answers": "<p>Have a drink</p>"},
    {"type": "MAP", "question": "Where?", "time": "30", "answers": []},
    {"type": None, "question": "None right", "time": 30, "answers": [{"right": False, "answer": "a"}, {"right": False, "answer": "b"}]}]},
    b"\xC6\xC6\xC6\x000\xC5\xC5\x00" + PICTURE + b"\xC6\xC6\xC6\x00 no mark \xC6\xC6\xC6\x00-1\xC5\xC5\x00" + PICTURE)
cqa("cqa/missing-picture.cqa", {"title": "ClassQuiz", "questions": [ABCD]})
cqa("cqa/empty.cqa", {"title": "ClassQuiz", "questions": []})
cqa("cqa/no-quiz.cqa", ["not", "a", "quiz"])
cqa("cqa/bomb.cqa", {"title": " " * (20 * 1024 * 1024), "questions": []})


def item(body, declaration=""):
    return ('<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="T">'
            + declaration + "<itemBody>" + body + "</itemBody></assessmentItem>")


CHOICE = item('<choiceInteraction responseIdentifier="R"><prompt>Which?</prompt><simpleChoice identifier="A">a</simpleChoice>'
              '<simpleChoice identifier="B">b</simpleChoice></choiceInteraction>',
              '<responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>')


def manifest(*hrefs):
    resources = "".join(f'<resource identifier="r" type="imsqti_item_xmlv2p1" href="{href}"/>' for href in hrefs)
    return f'<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>{resources}</resources></manifest>'


archive("qti/package.zip", {"imsmanifest.xml": manifest("items/q1.xml", "items/q2.xml", "items/gone.xml", "../../etc/x.xml"),
                            "items/q1.xml": CHOICE, "items/q2.xml": "<assessmentItem><itemBody>"})
archive("qti/no-items.zip", {"imsmanifest.xml": manifest()})
