#!/usr/bin/env python3
"""Makes the sounds of the audience window: python3 make_sounds.py [FOLDER]

All are synthesised here from sines, so they are ours and may be used by anybody under the project's
licence. Mono, 22.05 kHz, 16 bit. The same script always makes the same files.
"""
import array
import math
import pathlib
import sys
import wave

RATE = 22050
A4 = 440.0


def pitch(note):
    """Hertz of a note such as "C4" or "F#5"."""
    steps = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}
    step = steps[note[0]] + note.count("#") + 12 * (int(note[-1]) - 4)
    return A4 * 2 ** (step / 12)


class Track:
    """A stretch of silence into which notes are mixed; in a loop their tails go on at the start."""

    def __init__(self, seconds, loops=False):
        self.samples = [0.0] * round(seconds * RATE)
        self.loops = loops

    def note(self, start, name, seconds, loudness, partials, attack=0.005, decay=3.0):
        """`partials` are loudnesses of the multiples of the pitch; `decay` is the fall a second."""
        hertz = pitch(name)
        count = round(seconds * RATE)
        first = round(start * RATE)
        for i in range(count):
            at = first + i
            if at >= len(self.samples):
                if not self.loops:
                    break
                at %= len(self.samples)
            time = i / RATE
            rise = min(1.0, time / attack)
            release = min(1.0, (count - i) / (0.03 * RATE))
            tone = sum(
                share * math.exp(-time * decay * (0.5 + 0.5 * number))
                * math.sin(2 * math.pi * hertz * number * time)
                for number, share in enumerate(partials, start=1))
            self.samples[at] += loudness * rise * release * tone

    def save(self, path):
        loudest = max(1.0, max(abs(sample) for sample in self.samples) / 0.9)
        data = array.array("h", (round(32767 * sample / loudest) for sample in self.samples))
        if sys.byteorder == "big":
            data.byteswap()
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(data.tobytes())


PLUCK = (1.0, 0.4, 0.18, 0.06)
SOFT = (1.0, 0.22, 0.05)
BELL = (1.0, 0.1, 0.35, 0.05, 0.12)
REED = (1.0, 0.8, 0.7, 0.6, 0.45, 0.35, 0.25, 0.2)
BRASS = (1.0, 0.7, 0.5, 0.3, 0.2, 0.1)


def lobby():
    """Four calm bars that go round."""
    beat = 0.6
    track = Track(16 * beat, loops=True)
    bars = [("A3", "C4", "E4", "A4", "E5"), ("F3", "A3", "C4", "F4", "C5"),
            ("C3", "G3", "E4", "G4", "C5"), ("G3", "B3", "D4", "G4", "D5")]
    for bar, (bass, low, middle, high, top) in enumerate(bars):
        start = bar * 4 * beat
        for name in (low, middle):
            track.note(start, name, 4.4 * beat, 0.07, SOFT, attack=0.5, decay=0.4)
        track.note(start, bass, 2 * beat, 0.2, SOFT, attack=0.02, decay=1.2)
        track.note(start + 2.5 * beat, bass, beat, 0.13, SOFT, attack=0.02, decay=2)
        for half, name in enumerate((low, high, middle, top, high, middle, low, high)):
            loudness = 0.15 if half % 4 == 0 else 0.1
            track.note(start + half * beat / 2, name, 0.9, loudness, PLUCK, decay=4.5)
    return track


def countdown():
    """One tick, of wood."""
    track = Track(0.14)
    track.note(0, "E6", 0.13, 0.5, (1.0, 0.0, 0.3), attack=0.001, decay=38)
    track.note(0, "E5", 0.13, 0.35, (1.0,), attack=0.001, decay=30)
    return track


def time_up():
    """Two falling bells: no more answers."""
    track = Track(1.1)
    track.note(0, "G5", 0.9, 0.42, BELL, decay=5)
    track.note(0.16, "C5", 0.94, 0.5, BELL, decay=4)
    return track


def buzzer():
    """A short, deep buzz of two reeds that are not quite in tune."""
    track = Track(0.5)
    for name, partials in (("A2", REED), ("A#2", REED)):
        track.note(0, name, 0.45, 0.24, partials, attack=0.008, decay=0.9)
    track.note(0, "A3", 0.45, 0.12, REED, attack=0.008, decay=0.9)
    return track


def wrong():
    """Two notes that sink."""
    track = Track(0.8)
    track.note(0, "E4", 0.3, 0.3, SOFT, attack=0.01, decay=2.5)
    track.note(0.24, "C4", 0.55, 0.34, SOFT, attack=0.01, decay=2.5)
    return track


def reveal():
    """A chord that opens upwards."""
    track = Track(1.7)
    for number, name in enumerate(("C4", "G4", "C5", "E5", "G5", "C6")):
        track.note(0.06 * number, name, 1.6 - 0.06 * number, 0.2, PLUCK, decay=2.6)
    return track


def podium():
    """A fanfare that lands on a long chord."""
    track = Track(4.2)
    melody = [(0.0, "G4", 0.18), (0.2, "G4", 0.18), (0.4, "G4", 0.18), (0.6, "C5", 0.55),
              (1.2, "G4", 0.25), (1.5, "C5", 0.28), (1.8, "E5", 0.28)]
    for start, name, seconds in melody:
        track.note(start, name, seconds + 0.06, 0.24, BRASS, attack=0.02, decay=1.2)
    for name in ("C3", "C4", "G4", "C5", "E5", "G5"):
        track.note(2.1, name, 2.1, 0.15, BRASS, attack=0.03, decay=1.1)
    for number, name in enumerate(("C6", "E6", "G6", "C7")):
        track.note(2.15 + 0.11 * number, name, 1.2, 0.07, BELL, decay=4)
    return track


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    sounds = {"lobby": lobby, "countdown": countdown, "time-up": time_up, "buzzer": buzzer,
              "wrong": wrong, "reveal": reveal, "podium": podium}
    for name, make in sounds.items():
        make().save(folder / f"{name}.wav")


if __name__ == "__main__":
    main()
