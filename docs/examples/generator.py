#!/usr/bin/env python3
"""Brings questions to rooms that have only a topic: ten sums each. Python's standard library is enough.

    generator.py http://127.0.0.1:8080 HOST_KEY_FILE
"""
import json, random, sys, time, urllib.error, urllib.request

URL, KEY_FILE = sys.argv[1:]
KEY = open(KEY_FILE).read().strip()

def call(path, body=None):
    request = urllib.request.Request(URL + "/api/v1" + path, headers={"Authorization": "Bearer " + KEY})
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    return urllib.request.urlopen(request, timeout=40)  # events have a heartbeat every 15 s

def sum_question(topic):
    a, b = random.randint(2, 50), random.randint(2, 50)
    choices = [str(n) for n in random.sample([a + b, a + b + 1, a + b - 1, a + b + 10], 4)]
    return {"type": "choice", "text": f"{topic}: what is {a} + {b}?", "choices": choices,
            "key": ["abcd"[choices.index(str(a + b))]]}

def supply(room):
    questions = [sum_question(room["topic"]) for _ in range(10)]
    try:
        call(f"/game-rooms/{room['code']}/questions", {"questions": questions})
        print("supplied", room["code"], flush=True)
    except urllib.error.HTTPError as refusal:  # 409: somebody was faster
        print("refused", room["code"], json.load(refusal)["detail"], flush=True)

while True:
    try:
        with call("/events") as events:
            for room in json.load(call("/game-rooms?status=building"))["game_rooms"]:
                supply(room)  # made while nobody listened
            for line in events:
                event = json.loads(line[6:]) if line.startswith(b"data: ") else {}
                if event.get("type") == "GAME_ROOM_CREATED" and event["game_room"]["status"] == "building":
                    supply(event["game_room"])
    except OSError as problem:  # the node is away; it, or another, comes back
        print("waiting:", problem, file=sys.stderr, flush=True)
    time.sleep(1)
