#!/usr/bin/env python3
"""Right and wrong spellings of Korean names in news sentences, and how many of each a check warns of.

    scripts/name-sentences.py make NAMES.jsonl PAIRS.tsv
    daejo check --scope pair --fail-on never --format json --output FINDINGS.json PAIRS.tsv
    scripts/name-sentences.py score NAMES.jsonl FINDINGS.json

NAMES.jsonl holds {"hangul", "english", "label"}, a pair a line; "same" is a right spelling, every other label a wrong
one. Each pair of three syllables stands in one of the sentences below, the same in every run.
"""
import collections, json, random, sys

SENTENCES = [
    ("{ko} 한국노총 사무처장은 15일 기자회견을 열었다.",
     "{en}, secretary general of the Federation of Korean Trade Unions, held a press conference on the 15th."),
    ("이날 행사에는 {ko} 서울시의원 등 50여 명이 참석했다.",
     "About 50 people, including Seoul city councilor {en}, attended the event."),
    ("{ko} 씨(45)는 “장사가 안 된다”고 말했다.", "“Business is bad,” said {en}, 45."),
    ("하늘증권 {ko} 연구위원은 금리가 내릴 것으로 내다봤다.",
     "{en}, a research fellow at Haneul Securities, expected rates to fall."),
    ("수원지법 형사3부(부장판사 {ko})는 14일 판결을 내렸다.",
     "The third criminal division of the Suwon District Court, led by Judge {en}, handed down the ruling on the 14th."),
    ("지휘자 {ko} 씨와 피아니스트가 무대에 올랐다.", "Conductor {en} and a pianist took the stage."),
    ("{ko}(한화)가 9회 홈런을 쳤다.", "{en} of the Hanwha Eagles hit a home run in the ninth."),
    ("{ko} 교수는 이같이 말했다.", "Professor {en} said so."),
    ("작가 {ko}의 새 소설이 나왔다.", "A new novel by writer {en} is out."),
    ("{ko} 전 의원도 참석했다.", "Former lawmaker {en} also attended."),
    ("경찰은 용의자 {ko} 씨를 체포했다.", "Police arrested {en}, a suspect."),
    ("노조 {ko} 위원장이 단식을 시작했다.", "Union leader {en} has begun a hunger strike."),
]


def rows(path):
    """Each name with its label and the sentence it stands in."""
    chosen = random.Random(7)
    for number, line in enumerate(open(path, encoding="utf-8")):
        name = json.loads(line)
        if len(name["hangul"]) == 3:
            yield f"r{number}", name, SENTENCES[chosen.randrange(len(SENTENCES))]


def capitals(english):
    """Every word with a capital, but not the syllable behind a hyphen."""
    return " ".join(word[:1].upper() + word[1:] for word in english.split(" "))


def make(names, output):
    with open(output, "w", encoding="utf-8") as file:
        file.write("id\tko\ten\n")
        for key, name, (korean, english) in rows(names):
            ko = korean.format(ko=name["hangul"])
            file.write(f"{key}\t{ko}\t{english.format(en=capitals(name['english']))}\n")


def score(names, findings):
    loudest = collections.defaultdict(str)
    for finding in json.load(open(findings, encoding="utf-8"))["findings"]:
        if finding["rule"].startswith("name-") and finding["severity"] != "note":
            if loudest[finding["segment"]] != "error":
                loudest[finding["segment"]] = finding["severity"]
    counts = collections.defaultdict(collections.Counter)
    for key, name, _ in rows(names):
        counts[name["label"]][loudest[key] or "silent"] += 1
    for label, count in counts.items():
        total = sum(count.values())
        loud = count["warning"] + count["error"]
        print(f"{label}: {total}, warned of {loud / total:.3f}, at error {count['error'] / total:.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("make", "score"):
        sys.exit(__doc__)
    {"make": make, "score": score}[sys.argv[1]](*sys.argv[2:])
