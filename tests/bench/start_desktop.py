#!/usr/bin/env python3
"""How long a host waits for the window: from the start of quizstage until it is to be seen.

  xvfb-run -a tests/bench/start_desktop.py build/ci/bin [--packs 200] [--games 500] [--runs 5]

Fills a data folder with packs and past games through a real quizstage-server, then starts the desktop
in it several times. Beside the time on the clock it tells how long the main thread ran and how long it
waited for a core: on a busy machine only the first of these says what the start costs. Needs xdotool.
"""
import argparse
import json
import pathlib
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.request

CHOICES = ["Danube", "Rhine", "Vistula", "Loire"]


def questions():
    return [{"id": f"q{i}", "type": "choice", "text": f"Which river is number {i}?",
             "choices": CHOICES, "key": ["a"]} for i in range(10)]


def options(folder):
    return ["--port", "0", "--bind", "127.0.0.1", "--data-dir", folder, "--log-level", "warning"]


def fill(programs, folder, packs, games):
    sample = sorted((pathlib.Path(__file__).parents[2] / "resources/packs").glob("*.json"))[0]
    pack = json.loads(sample.read_text())
    target = pathlib.Path(folder) / "packs"
    target.mkdir(parents=True)
    for number in range(packs):
        pack["title"] = f"Pack {number}"
        (target / f"pack-{number}.json").write_text(json.dumps(pack))
    server = subprocess.Popen([programs / "quizstage-server", *options(folder)],
                              stdout=subprocess.PIPE, text=True)
    ready = json.loads(server.stdout.readline())
    key = pathlib.Path(ready["host_key_file"]).read_text().strip()

    def call(method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{ready['port']}/api/v1/game-rooms{path}", method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": "Bearer " + key, "Content-Type": "application/json"})
        reply = urllib.request.urlopen(request).read()
        return json.loads(reply) if reply else None

    for number in range(games):
        code = call("POST", "", {"title": f"Game {number}", "questions": questions()})["code"]
        call("POST", f"/{code}/players", {"name": "Ann"})
        call("POST", f"/{code}/start", {})
        call("POST", f"/{code}/end", {})
        call("DELETE", f"/{code}")
    server.send_signal(signal.SIGTERM)
    server.wait()


def start(programs, folder):
    """Seconds on the clock, in which the main thread ran, and in which it waited for a core."""
    began = time.monotonic()
    desktop = subprocess.Popen([programs / "quizstage", *options(folder)])
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Quizstage$"],
                   stdout=subprocess.DEVNULL, check=True, timeout=120)
    wall = time.monotonic() - began
    ran, waited = pathlib.Path(f"/proc/{desktop.pid}/schedstat").read_text().split()[:2]
    desktop.send_signal(signal.SIGTERM)
    desktop.wait()
    return wall, int(ran) / 1e9, int(waited) / 1e9


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--packs", type=int, default=200)
    parser.add_argument("--games", type=int, default=500)
    parser.add_argument("--runs", type=int, default=5)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fill(wanted.programs, folder + "/data", wanted.packs, wanted.games)
        runs = [start(wanted.programs, folder + "/data") for _ in range(wanted.runs)]
    for what, seconds in zip(("clock", "main thread ran", "waited for a core"), zip(*runs)):
        print(f"{what:18} min {min(seconds):.2f}  median {statistics.median(seconds):.2f}  "
              f"max {max(seconds):.2f} s")


main()
