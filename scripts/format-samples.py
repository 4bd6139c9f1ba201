#!/usr/bin/env python3
"""Write large files in every format, to time the readers: format-samples.py FOLDER [UNITS]

Each ends in a fault (or stands beside an empty file), so that `daejo check FILE` reads all of it and does nothing else.
"""
import os
import sys
import zipfile

KO = "가람시 도시철도 열차 %d대가 24일 오후 멈췄다. 승객 900명이 걸어서 빠져나왔다."
EN = "Some %d subway trains in Garam stopped on the 24th. Some 900 passengers walked out."
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def samples(units):
    pairs = [(number, KO % number, EN % number) for number in range(units)]
    tu = '<tu tuid="%d"><tuv xml:lang="ko"><seg>%s</seg></tuv><tuv xml:lang="en"><seg>%s</seg></tuv></tu>'
    head = '<tmx version="1.4"><header srclang="ko"/><body>'
    yield "memory.tmx", XML + head + "\n".join(tu % pair for pair in pairs)
    yield "one-line.tmx", head + "".join(tu % pair for pair in pairs)
    unit = '<trans-unit id="%d"><source><g id="1">%s</g></source><target>%s</target></trans-unit>'
    head = '<xliff version="1.2"><file original="a" source-language="ko" target-language="en"><body>'
    yield "job.xlf", XML + head + "\n".join(unit % pair for pair in pairs)
    yield "catalogue.po", "".join('#: a.c:%d\nmsgid "%s"\nmsgstr "%s"\n\n' % pair for pair in pairs) + 'msgid "'
    yield "table.csv", "id,ko,en\n" + "".join('a#%d,%s,"%s"\n' % pair for pair in pairs) + 'a#x,"'
    block = '<div class="c"><p>%s <b>R&amp;D</b></p></div>\n'
    # A page may have 16 MiB.
    yield "page.ko.html", "<article>" + "".join(block % ko for _, ko, _ in pairs[:60000]) + "</article>"
    yield "text.ko.md", "\n\n".join(ko + " **R&amp;D**" for _, ko, _ in pairs)
    yield "plain.ko.txt", "\n\n".join(ko for _, ko, _ in pairs)
    paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
    yield "story.ko.docx", (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        + "".join(paragraph % ko for _, ko, _ in pairs) + "</w:body></w:document>")


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name, text in samples(int(sys.argv[2]) if len(sys.argv) > 2 else 100000):
        path = os.path.join(folder, name)
        if name.endswith(".docx"):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("word/document.xml", text)
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        if ".ko." in name:
            open(os.path.join(folder, name.split(".")[0] + ".en.txt"), "w").close()
        print(f"{name}\t{len(text.encode()) / 1e6:.1f} MB")


main()
